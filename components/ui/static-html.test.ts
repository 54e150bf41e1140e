import { createElement } from 'react';
import { expect, it } from 'vitest';
import { StaticHtml } from './static-html';

it('is one element for React, with all that it holds as escaped HTML', async () => {
  const children = createElement('p', { className: 'a"b' }, '<b> & ', createElement('i'));
  const { type, props } = await StaticHtml({ className: 'box', children });
  expect([type, props.className]).toEqual(['div', 'box']);
  expect(props.dangerouslySetInnerHTML).toEqual({
    __html: '<p class="a&quot;b">&lt;b&gt; &amp; <i></i></p>',
  });
});
