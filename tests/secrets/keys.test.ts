/** A key is one line of lib/secrets/keys.ts and one slot: here a third one is added in memory. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  previewSecrets,
  renderRecipients,
  renderSecrets,
} from '@/components/wizard/secrets/secret-files';
import { answersOf } from '@/lib/config/answers';
import { configSchema } from '@/lib/config/schema';
import { templates } from '@/lib/generated/templates';
import { fileTree } from '@/lib/render/file-tree';
import { parseTemplates, render } from '@/lib/render/render';
import { ageEntries, encryptSecrets } from '@/lib/secrets/encrypt-secrets';
import { apiKeys, keyIds, keySlots } from '@/lib/secrets/keys';
import { secretsSchemaFor } from '@/lib/secrets/schema';
import { blankKeys, hide } from '@/lib/secrets/secret';

const third = { id: 'forge', title: 'Forge', variable: 'FORGE_TOKEN', file: 'forge-token' };
const keys = [...apiKeys, third];
const typed = {
  hashedPassword: hide(''),
  apiKeys: { ...blankKeys(keyIds(keys)), forge: hide('forge_123') },
};

it('is asked for and judged', async () => {
  const answers = {
    password: '',
    passwordAgain: '',
    recipient: '',
    apiKeys: { ...Object.fromEntries(keys.map(({ id }) => [id, ''])), forge: 'no spaces' },
  };
  const parsed = await secretsSchemaFor(keys).safeParseAsync(answers);
  expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['apiKeys.forge', expect.stringContaining('A key of Forge’s has only letters')],
  ]);
});

it('stands in secrets.nix, and in its example without a value', () => {
  expect(renderSecrets(typed).get('secrets.nix')).toContain('    forge = "forge_123";\n');
  const answers = answersOf(configSchema.parse({ secrets: { scheme: 'agenix' } }));
  for (const [name, value] of Object.entries(keySlots(keys)))
    answers.set(name, { value, fields: [] });
  const wanted = new Set(['secrets.nix.example', 'modules/core/agenix.nix']);
  const tree = fileTree(templates.filter(([path]) => wanted.has(path)));
  const { files } = render(parseTemplates(tree), answers);
  expect(files.get('secrets.nix.example')).toContain('    forge = "";\n');
  expect(files.get('modules/core/agenix.nix')).toContain('    forge-token = "FORGE_TOKEN";\n');
});

it('is sealed into a file of its own, which the agenix command and the preview know', async () => {
  const sealed = await encryptSecrets(typed, [], { keys });
  expect(sealed.files.map(([path]) => path)).toEqual(['secrets/forge-token.age']);
  expect(ageEntries(typed, keys)).toHaveLength(1);
  const list = renderRecipients(sealed.recipients, keys).get('secrets/secrets.nix');
  expect(list).toContain('    "forge-token.age"\n');
  expect([...previewSecrets('agenix', typed, keys).keys()]).toEqual([
    'secrets/forge-token.age',
    'secrets/secrets.nix',
  ]);
});

it('is read in one place of the flake: a line for every key, and no other', () => {
  const text = readFileSync('templates/modules/home/api-keys.nix', 'utf8');
  const lines = [...text.matchAll(/^ *([A-Z_]+) = customsecrets\.apiKeys\.(\w+) or "";$/gm)];
  expect(lines.map(([, variable, id]) => [id, variable])).toEqual(
    apiKeys.map(({ id, variable }) => [id, variable]),
  );
});
