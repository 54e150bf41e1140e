import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that another theme can break on a page of the same width. */
export const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands.
 * @param part a selector, when only one part of the page is to be judged
 * @param except rules that cannot be judged where the page is
 * @param only the rules to judge by, where others have been answered already
 */
export async function findings(
  page: Page,
  {
    part,
    except = [],
    only,
  }: { part?: string; except?: readonly string[]; only?: readonly string[] } = {},
): Promise<string[]> {
  // Colours that are on their way from one theme to the other are nobody's to judge.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  });
  // Half a megabyte of program, which a page that has it already need not read again twice for each look.
  const isThere = await page.evaluate(() => 'axe' in window);
  // Pages of ours have no frames, and what passed need not be described: axe is five times as fast so.
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) });
  const axe = builder.setLegacyMode(true).options({
    resultTypes: ['violations'],
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

/** Judges a step and its pane in both themes, and the pane on the narrowest screen, where it covers the questions. */
export async function expectPaneWithoutFindings(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, { only: colours }), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: /^Preview/ }).click();
  expect(await findings(page), '320 px').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
