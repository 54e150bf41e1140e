/** More levels than answers have: step, list, item. */
const mostLevels = 8;

/**
 * Whether Next's decoder of server actions can read a body. It answers 500 to what it cannot, and it follows references of
 * its own (`"$…"`) that a page has no reason to send. What the page sends is a list of one plain object.
 * @param text the body
 */
export function isActionBody(text: string): boolean {
  // A string that begins with a dollar sign comes with two of them.
  if (/"\$(?!\$)|\\u0024/i.test(text)) return false;
  if (levelsOf(text) > mostLevels) return false;
  try {
    const body: unknown = JSON.parse(text);
    return (
      Array.isArray(body) &&
      body.length === 1 &&
      typeof body[0] === 'object' &&
      body[0] !== null &&
      !Array.isArray(body[0])
    );
  } catch {
    return false;
  }
}

/**
 * How deep brackets stand in one another, those inside of strings left out. A string that never ends goes on to the end of the
 * text: else each of its quotes would be searched from anew.
 */
function levelsOf(text: string): number {
  let level = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') most = Math.max(most, ++level);
    else if (mark === ']' || mark === '}') level--;
  }
  return most;
}
