import { describe, expect, it } from 'vitest';
import { packageName } from '@/lib/nix/literal';
import { fileTree } from './file-tree';
import { parseTemplate } from './parse-template';
import { type Answer, parseTemplates, render } from './render';

const answers = new Map<string, Answer>(
  Object.entries({
    'host.name': 'falcon',
    'host.ssh': true,
    'host.off': false,
    'host.shell': 'zsh',
    'host.ports': [80, 443],
    'host.evil': '"; builtins.abort "x ${y}',
    'host.packages': [packageName('git'), packageName('jq')],
    'facts.url': 'https://example.org/review?v=1&host.name=falcon',
  }).map(([name, value]) => [name, { value, fields: [name] }]),
);

const file = (path: string, text: string) =>
  render(parseTemplates(fileTree([[path, text]])), answers).files.get(path);

describe('render', () => {
  it('replaces a whole string by a literal, quotes included', () => {
    expect(file('a.nix', '{\n  name = "@host.name@";\n  on = "@host.ssh@"; # why\n}\n')).toBe(
      '{\n  name = "falcon";\n  on = true; # why\n}\n',
    );
  });

  it('lays lists out from the line they begin on', () => {
    expect(
      file('a.nix', '{\n  p = "@host.ports@";\n  q = with pkgs; "@host.packages@";\n}\n'),
    ).toBe('{\n  p = [\n    80\n    443\n  ];\n  q = with pkgs; [\n    git\n    jq\n  ];\n}\n');
  });

  it('leaves no code of an answer outside its string', () => {
    expect(file('a.nix', 'x = "@host.evil@";')).toBe('x = "\\"; builtins.abort \\"x \\${y}";');
  });

  it('keeps a file only when its condition holds', () => {
    const tree = fileTree([
      ['default.nix', '{ imports = "@imports@"; }'],
      ['ssh.nix', '# @when host.ssh\n{ }\n'],
      ['off.nix', '# @when host.off\n{ }\n'],
      ['zsh/default.nix', '# @when host.shell == zsh\n{ }\n'],
      ['fish/default.nix', '# @when host.shell == fish\n{ }\n'],
      ['git.nix', '# @when host.packages has git\n{ }\n'],
      ['vm-overrides.nix', '{ }'],
      ['default.vm.nix', '{ }'],
      ['zsh/other.nix', '{ }'],
      ['home/default.nix', '{ }'],
    ]);
    const { files } = render(parseTemplates(tree), answers);
    expect([...files.keys()]).toEqual([
      'default.nix',
      'default.vm.nix',
      'git.nix',
      'home/default.nix',
      'ssh.nix',
      'vm-overrides.nix',
      'zsh/default.nix',
      'zsh/other.nix',
    ]);
    expect(files.get('default.nix')).toBe('{ imports = [\n  ./git.nix\n  ./ssh.nix\n  ./zsh\n]; }');
    expect(files.get('ssh.nix')).toBe('{ }\n');
  });

  it('keeps or drops regions without a trace', () => {
    const text = 'a\n\n# @when host.off\nb\n# @end\n\n# @when host.ssh\nc\n# @end\n\nd\n';
    expect(file('x.txt', text)).toBe('a\n\nc\n\nd\n');
    expect(file('x.md', '<!-- @when host.ssh -->\nyes\n<!-- @end -->\n')).toBe('yes\n');
  });

  it('stores dot-files with an underscore', () => {
    const { files } = render(
      parseTemplates(fileTree([['_github/w.yml', 'x: @host.name@\n']])),
      answers,
    );
    expect([...files]).toEqual([['.github/w.yml', 'x: falcon\n']]);
  });

  it('says which answers wrote which lines', () => {
    const text = '# @when host.ssh\n{\n  p = "@host.ports@";\n  n = "@host.name@";\n}\n';
    expect(render(parseTemplates(fileTree([['a.nix', text]])), answers).provenance).toEqual([
      { path: 'a.nix', from: 0, to: 0, fields: ['host.ssh'] },
      { path: 'a.nix', from: 2, to: 5, fields: ['host.ports'] },
      { path: 'a.nix', from: 6, to: 6, fields: ['host.name'] },
    ]);
  });

  it('lets only harmless values into files that are not Nix', () => {
    expect(file('x.sh', 'echo @host.name@')).toBe('echo falcon');
    expect(() => file('x.sh', 'echo @host.evil@')).toThrow('host.evil may not stand');
    expect(() => file('x.sh', 'curl @facts.url@')).toThrow('facts.url may not stand');
    expect(file('x.md', '<@facts.url@>')).toBe('<https://example.org/review?v=1&host.name=falcon>');
  });

  it('complains about a slot nobody answers', () => {
    expect(() => file('a.nix', '"@host.nobody@"')).toThrow('nobody answers host.nobody');
  });
});

describe('parseTemplate', () => {
  it.each([
    ['a marker inside a longer string', 'x = "a @host.name@";'],
    ['a marker in an indented string', "x = ''@host.name@'';"],
    ['a marker in a comment', '# @host.name@\nx'],
    ['a slot as attribute name', '{ "@host.name@" = 1; }'],
    ['a slot behind a dot', 'pkgs."@host.name@"'],
    ['an open region', '{ }\n# @when host.ssh\n'],
    ['an end without beginning', '{ }\n# @end\n'],
    ['a nested region', '{\n# @when a.b\n# @when a.c\n# @end\n# @end\n}'],
    ['a condition with and', '# @when a.b && a.c\n{ }'],
  ])('refuses %s', (_, text) => {
    expect(() => parseTemplate('a.nix', text)).toThrow(/^a\.nix:\d+: /);
  });

  it('leaves capitals alone', () => {
    expect(parseTemplate('a.nix', '"@DEFAULT_AUDIO_SINK@"').lines[0]?.slots).toEqual([]);
  });
});
