import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { lineAt, looksSecret, readAnswersText } from './answers-text';
import { printAnswersText } from './print-answers-text';

const usual = printAnswersText(defaultConfig);

/** What is said of a text: line, title and sentence. */
const said = (text: string) => {
  const read = readAnswersText(text, fields);
  return 'problems' in read
    ? read.problems.map(({ title, message, at }) => ({
        line: at === undefined ? undefined : lineAt(text, at),
        title,
        message,
      }))
    : [];
};

describe('readAnswersText', () => {
  it.each(presets)('reads back what it prints: $title', ({ config }) => {
    const text = printAnswersText(config);
    expect(looksSecret(text)).toBe(false);
    expect(readAnswersText(text, fields)).toEqual({ config });
    // Also without the wrapper of the file, and behind the mark that Windows writes.
    expect(readAnswersText(`\uFEFF${JSON.stringify(config)}`, fields)).toEqual({ config });
  });

  it('gives what is left out its default', () => {
    expect(readAnswersText('{ "host": { "name": "falcon" } }', fields)).toEqual({
      config: { ...defaultConfig, host: { ...defaultConfig.host, name: 'falcon' } },
    });
    expect(readAnswersText('{}', fields)).toEqual({ config: defaultConfig });
  });

  it('says of each problem whose it is, where, and how to mend it', () => {
    const text = `{
  "host": {
    "name": "dev_vm",
    "memorygib": 8
  },
  "user": {
    "sshKeys": [
      "nonsense"
    ]
  }
}`;
    expect(said(text)).toEqual([
      { line: 3, title: 'Host name', message: expect.stringContaining('for example “dev-vm”') },
      { line: 4, title: 'host.memorygib', message: expect.stringContaining('Did you mean') },
      { line: 8, title: 'SSH public keys', message: expect.any(String) },
    ]);
  });

  it.each([
    ['host', 'architecture', 'host.arch'],
    ['host', 'hostname', 'host.name'],
    ['host', 'keyboard', 'host.keyboardLayout'],
    ['host', 'packages', 'user.packages'],
    ['user', 'login', 'hyprland.login'],
    ['hyprland', 'gaps', 'hyprland.gapsIn'],
  ])('proposes what is near: %s.%s', (step, key, near) => {
    expect(said(`{ "${step}": { "${key}": 1 } }`).map(({ message }) => message)).toEqual([
      `There is no answer “${step}.${key}”. Did you mean “${near}”?`,
    ]);
  });

  it.each([
    ['host', 'x'],
    ['hyprland', 'pink'],
    ['host', 'colour'],
    ['host', 'ram'],
    ['host', 'a'.repeat(500)],
  ])('proposes nothing that is far away: %s.%s', (step, key) => {
    const [only] = said(`{ "${step}": { "${key}": 1 } }`);
    expect(only?.message).toMatch(/^There is no answer “[^”]*”\.$/);
  });

  it('names answers that exclude each other, at both', () => {
    const text = usual
      .replace('"x86_64-linux"', '"aarch64-linux"')
      .replace('"disk": "nvme"', '"disk": "pvscsi"');
    const found = said(text);
    expect(found.map(({ title }) => title)).toContain('Architecture');
    expect(found.map(({ title }) => title)).toContain('Disk controller');
    for (const { line } of found) expect(line).toBeGreaterThan(1);
  });

  it('says the line of a fault, whatever the browser says of it', () => {
    expect(said(usual.replace('"nvme"', 'nvme'))).toEqual([
      { line: lineAt(usual, usual.indexOf('"nvme"')), title: '', message: expect.any(String) },
    ]);
    expect(said('').map(({ line }) => line)).toEqual([1]);
    expect(said('[]')[0]?.message).toBe('This holds no answers: it is JSON, but not an object.');
    expect(said(`"${'a'.repeat(1_000_000)}"`)[0]?.message).toContain('1 MB');
  });

  it.each([
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXktdjEAAAA\\n'],
    ['a private key', 'x\\nb3BlbnNzaC1rZXktdjEAAAA'],
    ['a password hash', '$y$j9T$abcdefgh$1234567890'],
    ['a password hash', '\\u0024y$j9T$abcdefgh$1234567890'],
  ])('keeps %s for itself, and says where it is', (what, secret) => {
    for (const text of [
      usual.replace('"fullName": ""', `"fullName": "${secret}"`),
      // As a name, which would be quoted, and in what is no JSON.
      usual.replace('"fullName"', `"${secret}"`),
      usual.replace('"fullName": ""', `"fullName": ${secret}`),
    ]) {
      expect(looksSecret(text)).toBe(true);
      expect(said(text)).toEqual([
        {
          line: lineAt(usual, usual.indexOf('"fullName"')),
          title: '',
          message: expect.stringContaining(what),
        },
      ]);
    }
  });

  it('finds a key that was pasted with its own lines', () => {
    const text = `{ "user": { "fullName": "\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n" } }`;
    expect(looksSecret(text)).toBe(true);
    expect(said(text)[0]?.line).toBe(2);
  });

  it.each([
    '{ "user": { "password": "hunter2" } }',
    '{ "password": "hunter2" }',
    '{ "answers": {}, "passwd": "hunter2" }',
    '{ "user": { "hashedPassword": null } }',
    '{ "user": { "p\\u0061ssphrase": "hunter2" } }',
    '{ "secrets": { "apiKeys": { "openai": "hunter2" } } }',
    '{ "secrets": { "scheme": "file", "openai-api-key": "hunter2" } }',
    '{ "user": { "githubToken" : "hunter2',
    '  password = "hunter2";',
    'password: hunter2',
  ])('says where secrets are typed instead, and keeps nothing: %s', (text) => {
    expect(looksSecret(text)).toBe(true);
    expect(said(text)).toEqual([
      { line: 1, title: '', message: expect.stringContaining('typed on the Secrets step') },
    ]);
    expect(JSON.stringify(said(text))).not.toContain('hunter2');
  });

  it('takes no name of an answer for one of a secret', () => {
    for (const { path, step, key } of fields) {
      expect(looksSecret(JSON.stringify({ [step]: { [key]: '' } })), path).toBe(false);
      expect(looksSecret(`{ "${path}": "password" }`), path).toBe(false);
    }
    expect(looksSecret('{ "user": { "fullName": "password: none" } }')).toBe(false);
  });

  it('says of a name that stands twice where, because JSON silently takes the last', () => {
    const text = '{\n "host": {\n  "name": "falcon",\n  "name": "kestrel"\n },\n "host": {}\n}';
    expect(said(text)).toEqual([
      { line: 4, title: 'Host name', message: expect.stringContaining('also on line 3') },
      { line: 6, title: 'host', message: expect.stringContaining('also on line 2') },
    ]);
  });

  it.each([
    ['openPorts', '[80, "8000-8100", "51820"]', 'Write it without quotes: 51820.'],
    ['cpus', '"4"', 'Write it without quotes: 4.'],
    ['clipboard', '"true"', 'Write it without quotes: true.'],
  ])('says that what stands in quotes belongs out of them: %s', (key, value, words) => {
    const field = fields.find((each) => each.key === key);
    const text = `{ "${field?.step}": { "${key}": ${value} } }`;
    expect(said(text).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    const worse = said(text.replace(/"(51820|4|true)"/, '"0900000"'));
    expect(JSON.stringify(worse)).not.toContain('without quotes');
  });
});
