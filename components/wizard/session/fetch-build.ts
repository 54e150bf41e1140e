/**
 * Brings all files of this build into the browser's cache, one after the other and behind whatever else is to be loaded:
 * from then on the page needs no network. They are named by their content, so the cache may keep them for good.
 */
export async function fetchBuild(): Promise<void> {
  const list = await fetch('/build-files.json', { priority: 'low' });
  if (!list.ok) throw new Error(`/build-files.json: ${list.status}`);
  for (const path of (await list.json()) as string[]) {
    const response = await fetch(path, { priority: 'low' });
    // A file that is not there any more belongs to an older build, and nothing of this one.
    if (!response.ok && response.status !== 404) throw new Error(`${path}: ${response.status}`);
    await response.arrayBuffer();
  }
}
