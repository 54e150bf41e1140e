/** Secrets reach no code of the server: it imports nothing that holds one. What the compiler refuses: types.test-d.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the compiler looks at what must not compile', () => {
  const { include, exclude } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  expect(include).toContain('**/*.ts');
  expect(exclude).toEqual(['node_modules', '.next']);
});

it('has no way into the server: nothing under app or lib/http reads the secrets', () => {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const folders = ['app', ...['http', 'config', 'render', 'archive', 'nix'].map((n) => `lib/${n}`)];
  const files = ['lib/generate.ts', 'lib/cli.ts', ...folders.flatMap(below)].filter((path) =>
    /\.tsx?$/.test(path),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      // The names of the keys are no secret.
      /from '[^']*(?:\blib\/secrets|\.\/secrets)\/(?!keys')/,
    );
  }
});
