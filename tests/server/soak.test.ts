/** The short form of `npm run soak`: mixed traffic with attacks among it, on a site of its own. */
import { expect, test } from 'vitest';
import { startSite } from '../../tools/soak/site';
import { brokenPromises, soak } from '../../tools/soak/soak';

test('holds 1,200 requests over up to 256 connections, attacks among them', async (context) => {
  if (process.platform !== 'linux') context.skip('memory and descriptors are read from /proc');
  const site = await startSite();
  try {
    const figures = await soak(site, 1_200, 10);
    expect(brokenPromises(figures)).toEqual([]);
    for (const status of [0, 200, 304, 400, 404, 405, 412, 413, 414, 416]) {
      expect([...figures.statuses.keys()]).toContain(status);
    }
  } finally {
    await site.stop();
  }
  expect(site.said()).not.toMatch(/"fault":true|Error:/);
});
