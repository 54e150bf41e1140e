/** Answers that few give, as the real Nix sees them: what is asked for arrives, and what is wrong is named. */
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
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

  it.each([['no-such-package'], ['nerd-fonts.no-such-font'], ['nerd-fonts']])(
    'stop the build where nixpkgs has no package %s, and name the file and the package',
    async (name) => {
      const [found = []] = await inspectFlakes([subject({ user: { morePackages: [name] } })]);
      expect(found.join('\n')).toContain(
        `modules/home/more-packages.nix: nixpkgs has no package “${name}”`,
      );
    },
  );
});
