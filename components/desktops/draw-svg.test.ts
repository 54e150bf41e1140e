import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { lookOf } from '@/components/playable/look';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { DesktopSketch } from './desktop-sketch';
import { drawnElements } from './draw-svg';

// What draws needs a browser (e2e/share.spec.ts). That nothing is left out is seen here, for any answers.
it('the sketch of any desktop holds nothing that its picture would lack', () => {
  const known = ['defs', 'linearGradient', 'stop', ...drawnElements];
  const read = new Set(
    'x y width height rx cx cy r d points id x1 y1 x2 y2 offset stop-color fill stroke stroke-width opacity transform viewBox role aria-label'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(arbitraryConfig, (config) => {
      const markup = renderToStaticMarkup(
        createElement(DesktopSketch, { id: 'a', look: lookOf(config) }),
      );
      for (const [, tag = '', attributes = ''] of markup.matchAll(/<(\w+)([^>]*)>/g)) {
        expect(known).toContain(tag);
        for (const [, name = ''] of attributes.matchAll(/ ([\w-]+)="/gi)) {
          expect(read, `${tag} ${name}`).toContain(name);
        }
        // Only of a rectangle the box is known that a gradient is laid over.
        if (attributes.includes('url(')) expect(tag).toBe('rect');
        if (attributes.includes('transform=')) expect(tag).toBe('g');
        // Shifts along x, and scales: no other transform is read.
        const transform = / transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
        expect(transform).toMatch(/^(?:(?:translate|scale)\([-\d.]+\) ?)*$/);
      }
    }),
    { numRuns: 50 },
  );
});
