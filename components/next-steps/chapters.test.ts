import { describe, expect, it } from 'vitest';
import { presetById } from '@/lib/config/presets';
import { generate } from '@/lib/generate';
import { markSystems, parseGuide, stepsOf, systems } from './chapters';
import { parseMarkdown } from './parse-markdown';

const guideFor = (preset: string) => {
  const { config } = presetById.get(preset) ?? {};
  if (!config) throw new Error(preset);
  return parseGuide(generate(config).files.get('NEXT-STEPS.md') ?? '');
};
const all = (preset: string) => {
  const { ways, rest } = guideFor(preset);
  return [...ways, ...rest].flatMap((chapter) => stepsOf(chapter));
};
const marked = (text: string) =>
  markSystems(parseMarkdown(text)).map(({ block, on }) => [
    'text' in block ? block.text : block.kind,
    on?.join(' '),
  ]);

describe('markSystems', () => {
  it('knows the system by the words of a list, of a line above commands, and by PowerShell', () => {
    const fence = (language: string, text: string) => [`\`\`\`${language}`, text, '```'].join('\n');
    const text = [
      '- **Windows**: a\n- **Mac**: b\n- **Linux**: c',
      'For all.',
      'On Windows, in this folder:',
      fence('powershell', 'd'),
      'On Linux or a Mac:',
      fence('sh', 'e'),
      'For all:',
      fence('sh', 'f'),
      fence('powershell', 'g'),
      fence('sh', 'h'),
    ].join('\n\n');
    expect(marked(text)).toEqual([
      ['**Windows**: a', 'windows'],
      ['**Mac**: b', 'mac'],
      ['**Linux**: c', 'linux'],
      ['For all.', undefined],
      ['On Windows, in this folder:', 'windows'],
      ['d', 'windows'],
      ['On Linux or a Mac:', 'mac linux'],
      ['e', 'mac linux'],
      ['For all:', undefined],
      ['f', undefined],
      ['g', 'windows'],
      ['h', 'mac linux'],
    ]);
  });

  it('leaves nobody without the way: where one system is missing, all see what there is', () => {
    expect(marked('- **Mac**: b\n\nOn a Mac:')).toEqual([
      ['**Mac**: b', undefined],
      ['On a Mac:', undefined],
    ]);
    expect(marked('- **Windows**: b\n- other')).toEqual([['list', undefined]]);
  });

  it('sorts the real guide: each system has its own lines, Apple silicon needs none', () => {
    const on = (preset: string) =>
      new Set(all(preset).flatMap((s) => s.blocks.map((b) => b.on?.join())));
    for (const { id } of systems) expect([...on('default')].join()).toContain(id);
    expect([...on('apple-silicon')]).toEqual([undefined]);
  });
});

describe('stepsOf', () => {
  it('gives the usual way four numbered steps, each with its time', () => {
    for (const preset of presetById.keys()) {
      const [way] = guideFor(preset).ways;
      const steps = way ? stepsOf(way).filter(({ number }) => number) : [];
      expect(
        steps.map(({ number }) => number),
        preset,
      ).toEqual([1, 2, 3, 4]);
      for (const { title, time } of steps) expect(time, title).toMatch(/^\d+(–\d+)? minutes?$/);
    }
  });

  it('loses no block', () => {
    const { ways, rest } = guideFor('developer');
    for (const chapter of [...ways, ...rest]) {
      const texts = chapter.blocks.flatMap((b) =>
        b.kind === 'list' ? b.items : 'text' in b ? b.text : b.kind,
      );
      const shown = stepsOf(chapter).flatMap((step) => [
        ...(step.number
          ? [`${step.number}. ${step.title}${step.time ? ` (${step.time})` : ''}`]
          : []),
        ...step.blocks.flatMap(({ block: b }) =>
          b.kind === 'list' ? b.items : 'text' in b ? b.text : b.kind,
        ),
      ]);
      expect(shown).toEqual(texts);
    }
  });
});
