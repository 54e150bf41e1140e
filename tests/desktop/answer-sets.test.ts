/** The long run's answers: few, and no value of the desktop left out. */
import { describe, expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { answerSets } from '@/tools/desktop/answer-sets';

const hyprland = answerSets.map(({ config }) => config.hyprland);
const valuesOf = (name: keyof (typeof hyprland)[number]) =>
  [...new Set(hyprland.map((answers) => answers[name]))].sort();

describe('the answer sets of the long run', () => {
  it.each([
    ['modifier', ['ALT', 'SUPER']],
    ['layout', ['dwindle', 'master']],
    ['theme', Object.keys(palettes).sort()],
    ['launcher', ['fuzzel', 'rofi', 'wofi']],
    ['notifications', ['dunst', 'mako', 'swaync']],
    ['lock', ['hyprlock', 'swaylock']],
    ['bar', ['none', 'waybar']],
    ['graphics', ['accelerated', 'compatible']],
    ['idle', [false, true]],
    ['blur', [false, true]],
    ['shadow', [false, true]],
    ['animations', [false, true]],
  ] as const)('have every value of %s', (name, wanted) => {
    expect(valuesOf(name)).toEqual(wanted);
  });

  it('have the three keyboard layouts, shells and prompts that the checks know', () => {
    const of = (name: (answers: (typeof answerSets)[number]['config']) => unknown) =>
      new Set(answerSets.map(({ config }) => name(config)));
    expect(of(({ host }) => host.keyboardLayout)).toEqual(new Set(['us', 'de', 'fr']));
    expect(of(({ user }) => user.shell)).toEqual(new Set(['zsh', 'bash', 'fish']));
    expect(of(({ user }) => user.prompt)).toEqual(new Set(['starship', 'none']));
    expect(of(({ user }) => user.terminal)).toEqual(
      new Set(['ghostty', 'foot', 'kitty', 'alacritty']),
    );
  });

  it('lock by themselves with both lock screens', () => {
    const idle = hyprland.filter((answers) => answers.idle).map(({ lock }) => lock);
    expect(new Set(idle)).toEqual(new Set(['swaylock', 'hyprlock']));
  });
});
