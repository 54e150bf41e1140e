import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyOf, readPolicies } from './page-policy';

// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
const alert1 = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('policyOf', () => {
  it('names inline scripts by their hashes, and files not at all', () => {
    const html =
      '<script>alert(1)</script><script src="/x.js" async=""></script><script id="a">alert(1)</script>';
    expect(policyOf(html)).toContain(`script-src 'self' ${alert1};`);
  });

  it('hashes text as it stands, line ends and letters of any language included', () => {
    expect(policyOf('<script>\n“é”\n</script>')).toContain(
      "script-src 'self' 'sha256-RQjIKhK5nzcVtxLe6YvB35mI3H9YPTx9y+fLA8fEJsk=';",
    );
  });

  it('allows nothing inline where nothing is, and never whatever comes', () => {
    const policy = policyOf('<p>Hello</p>');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self'$/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('does so with styles', () => {
    expect(policyOf('<style>alert(1)</style>')).toContain(`style-src 'self' ${alert1}`);
  });
});

describe('readPolicies', () => {
  it('gives each page its own, and any other path that of the page it gets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hyprguest-pages-'));
    try {
      for (const [name, text] of Object.entries({
        index: 'a',
        host: 'b',
        '_not-found': 'c',
        '_global-error': 'd',
      })) {
        writeFileSync(join(folder, `${name}.html`), `<script>${text}</script>`);
      }
      const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) =>
        policyOf(`<script>${text}</script>`).replace(/.*script-src 'self' ('[^']*').*/, '$1'),
      ) as [string, string, string, string];
      const policyFor = readPolicies(folder);
      expect(policyFor('/')).toContain(`script-src 'self' ${a} ${c} ${d};`);
      expect(policyFor('/host')).toContain(`script-src 'self' ${b} ${c} ${d};`);
      for (const path of ['/nothing', '/host/', '/../host', '/index', '/%2e']) {
        expect(policyFor(path)).toContain(`script-src 'self' ${c} ${d};`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
