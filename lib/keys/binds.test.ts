import { describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { keysOf, readBinds } from './binds';

const bindsOf = (answers: Parameters<typeof configSchema.parse>[0]) =>
  readBinds(generate(configSchema.parse(answers)).files);

// That none is missing and none is made up is proved with Nix: tests/home/binds.nix.test.ts.
describe('the keys of a flake', () => {
  it('are read with the chosen modifier, and what they do', () => {
    const binds = bindsOf({ hyprland: { modifier: 'ALT' } });
    expect(binds).toContainEqual({
      keys: 'ALT + Return',
      description: 'Apps: terminal',
      does: 'commands.terminal',
    });
    expect(binds).toContainEqual({
      keys: 'ALT + SHIFT + left',
      description: 'Window: move left',
      does: 'hl.dsp.window.move({ direction = "left" })',
    });
    expect(binds).toContainEqual({
      keys: 'ALT + code:19',
      description: 'Workspace: 10',
      does: 'hl.dsp.focus({ workspace = 10 })',
    });
    expect(binds).toContainEqual({
      keys: 'ALT + Page_Down',
      description: 'Workspace: next',
      does: 'hl.dsp.focus({ workspace = "e+1" })',
    });
    expect(binds).toContainEqual({
      keys: 'SHIFT + Print',
      description: 'Screenshot: area',
      does: 'screenshot area',
    });
  });

  it('follow the answers', () => {
    const layout = (answers: object) =>
      bindsOf(answers)
        .filter(({ description }) => description.startsWith('Layout: '))
        .map(({ keys }) => keysOf({ keys }).slice(1).join(' '));
    expect(layout({})).toEqual(['J', 'P']);
    expect(layout({ hyprland: { layout: 'master' } })).toEqual(['J', 'O', 'I', 'SHIFT I']);
  });

  it('are each bound once', () => {
    const keys = bindsOf({}).map((bind) => bind.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
