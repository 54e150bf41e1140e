/** Answers that few give, as the real Nix sees them: what is asked for arrives, and what is wrong is named. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { run } from '@/tools/nix-options/evaluate';
import { missedAnswers } from '@/tools/nix-options/expected';
import { inspectFlakes, type Subject } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const subject = (answers: unknown): Subject => {
  const config = configSchema.parse(answers);
  return { config, files: generate(config).files };
};

describeWithNix('answers that few give', () => {
  const asked = [
    { host: { keyboardLayout: 'us', secondKeyboardLayout: 'de', secondKeyboardVariant: 'neo' } },
    { host: { keyboardLayout: 'ru', secondKeyboardLayout: 'de', formatsLocale: 'de_DE.UTF-8' } },
    { host: { openPorts: [80, '8000-8100'], openUdpPorts: [53, '6000-6001'] } },
    { host: { locale: 'ja_JP.UTF-8', keyboardLayout: 'jp' } },
    { host: { locale: 'zh_CN.UTF-8', secondKeyboardLayout: 'kr', channel: 'nixos-26.05' } },
    { host: { locale: 'zh_TW.UTF-8', arch: 'aarch64-linux' }, hyprland: { source: 'nixpkgs' } },
    { host: { autoUpgrade: 'weekly', keyring: 'on' } },
    { user: { morePackages: ['btop', 'nerd-fonts.hack'] } },
    { user: { packages: ['steam', 'vscode', 'jetbrains.idea', 'jetbrains.pycharm'] } },
    { user: { packages: ['vscode', 'jetbrains.webstorm'], editor: 'vscode' } },
    { user: { packages: ['brave', 'gh', 'signal-desktop', 'vscodium'], browser: 'chromium' } },
  ].map(subject);

  it('arrive', async () => {
    const problems = await inspectFlakes(asked, (verdict, { config }) =>
      verdict.seen ? missedAnswers(config, verdict.seen.scopes) : ['does not evaluate'],
    );
    expect(
      problems.map((found, i) => [i, ...found]).filter(([, ...found]) => found.length > 0),
    ).toEqual([]);
  });

  it.each([['no-such-package'], ['nerd-fonts.no-such-font'], ['maple-mono']])(
    'stop the build where nixpkgs has no package %s, and name the file and the package',
    async (name) => {
      const [found = []] = await inspectFlakes([subject({ user: { morePackages: [name] } })]);
      expect(found.join('\n')).toContain(
        `modules/home/more-packages.nix: nixpkgs has no package “${name}”`,
      );
    },
  );

  it('and two packages with the same file do not stop the build: each further one gives way', async () => {
    const { files } = subject({ user: { morePackages: ['clang', 'busybox', 'gcc'] } });
    const folder = mkdtempSync(join(tmpdir(), 'hg-more-'));
    const module = join(folder, 'more-packages.nix');
    writeFileSync(module, String(files.get('modules/home/more-packages.nix')));
    const lib = join(import.meta.dirname, '../../tools/nix-options/stub/lib.nix');
    const source = `let
      lib = import ${lib};
      package = name: { type = "derivation"; inherit name; meta = { }; };
      pkgs = lib.genAttrs [ "clang" "busybox" "gcc" ] package;
    in map (p: [ p.name p.meta.priority ]) (import ${module} { inherit lib pkgs; }).home.packages`;
    const { stdout, stderr } = await run(
      'nix-instantiate',
      ['--eval', '--strict', '--json', '-'],
      source,
    );
    rmSync(folder, { recursive: true });
    expect(stderr.trim()).toBe('');
    const found = JSON.parse(stdout) as [name: string, priority: number][];
    expect(found.map(([name]) => name)).toEqual(['clang', 'busybox', 'gcc']);
    const priorities = found.map(([, priority]) => priority);
    // Nix prefers the lower number; packages have 5, those that nixpkgs itself puts back up to 20.
    expect(Math.min(...priorities)).toBeGreaterThan(20);
    expect(priorities).toEqual([...new Set(priorities)].sort((a, b) => a - b));
  });
});
