import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { Field } from './field';
import type { FormValues } from './form-values';
import type { RuledOut } from './kinds';

const advice = 'Advice on this answer.';

/** A question as it is sent, with advice. */
function draw(spec: FieldSpec, ruledOut?: RuledOut): string {
  function Question() {
    const { control, getValues } = useForm<FormValues>({ defaultValues: defaultConfig as never });
    return createElement(Field, { spec, control, getValues, note: advice, ruledOut });
  }
  return renderToStaticMarkup(createElement(Question));
}

/** What stands in an element, by its id. */
function textOf(html: string, id: string): string {
  const [, tag, inside = ''] =
    new RegExp(`<(\\w+)[^>]* ?id="${id.replaceAll('.', '\\.')}"[^>]*>(.*)`).exec(html) ?? [];
  return inside.split(`</${tag}>`)[0]?.replace(/<[^>]*>/g, ' ') ?? '';
}

const specOf = (path: string) => fields.find((spec) => spec.path === path) as FieldSpec;

describe('a question, as a screen reader meets it', () => {
  it.each(fields.map((spec) => spec.path))('%s is described by help and advice', (path) => {
    const html = draw(specOf(path));
    const described = /aria-describedby="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
    const spoken = described.map((id) => textOf(html, id)).join(' ');
    expect(spoken).toContain(advice);
    expect(spoken.replace(advice, '').trim()).not.toBe('');
  });

  it.each(fields.flatMap((spec) => (spec.kind === 'integer' ? [spec] : [])))(
    '$path is a box with a number, its bounds and its unit',
    (spec) => {
      const [input = ''] = /<input[^>]*role="spinbutton"[^>]*>/.exec(draw(spec)) ?? [];
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
      expect(attribute('aria-valuenow')).toBe(String(spec.default));
      expect(attribute('aria-valuemin')).toBe(String(spec.min));
      expect(attribute('aria-valuemax')).toBe(String(spec.max));
      expect(attribute('aria-valuetext')).toContain(spec.unit ?? '');
    },
  );

  it('says why a choice is ruled out, and lets the keys come to it', () => {
    const reason = 'Not made for this processor.';
    const html = draw(specOf('host.disk'), { pvscsi: { reason } });
    const [input = ''] = /<input[^>]*value="pvscsi"[^>]*>/.exec(html) ?? [];
    expect(input).toContain('aria-disabled="true"');
    expect(input).not.toMatch(/ disabled(=|>| )/);
    const described = /aria-describedby="([^"]*)"/.exec(input)?.[1] ?? '';
    expect(textOf(html, described)).toContain(reason);
  });
});
