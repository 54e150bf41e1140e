import { expect, it } from 'vitest';
import { generate } from '@/lib/generate';
import { faults, planted } from './planted';

it.each(faults.map((fault) => [fault.what, fault] as const))('%s can be planted', (_, fault) => {
  const { config, files } = planted(fault);
  const sound = generate(config).files;
  const changed = [...files].filter(([path, text]) => sound.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual([`modules/${fault.file}`]);
});
