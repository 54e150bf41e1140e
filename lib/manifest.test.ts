import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { coveringConfigs } from '@/tools/combinations/covering';
import { generate } from './generate';
import { manifestPath, readManifest } from './manifest';

it('has the hash of every other file as it is, for every pair of answers', () => {
  for (const config of coveringConfigs()) {
    const { files } = generate(config);
    const others = [...files].filter(([path]) => path !== manifestPath);
    expect(readManifest(files)?.files).toEqual(
      new Map(
        others.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
      ),
    );
  }
});
