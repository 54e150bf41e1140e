/**
 * Whether an error is best sent as JSON. It is, unless the client says that it would rather read text (a browser that
 * submits a form, `Accept: text/plain`), or prints what it gets as it is (Nix, whose libcurl accepts everything).
 * @param headers the request's
 */
export function prefersJson(headers: Pick<Headers, 'get'>): boolean {
  const accept = headers.get('accept')?.trim() || '*/*';
  const json = quality(accept, 'application', ['problem+json', 'json']);
  const text = quality(accept, 'text', ['plain', 'html']);
  if (json !== text) return json > text;
  return !/\bNix\//.test(headers.get('user-agent') ?? '');
}

/** The weight that an Accept header gives to any of some types: by its most special ranges (RFC 9110 §12.5.1). */
function quality(accept: string, type: string, subtypes: readonly string[]): number {
  const ranks = [['*/*'], [`${type}/*`], subtypes.map((subtype) => `${type}/${subtype}`)];
  let special = 0;
  let weight = 0;
  for (const part of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((word) => word.trim());
    const rank = ranks.findIndex((ranges) => ranges.includes(range));
    if (rank < special) continue;
    const q = parameters.find((word) => word.startsWith('q='));
    // A weight that is no number is ignored: 1, the default, counts.
    const given = q && /^q=[01](\.\d{0,3})?$/.test(q) ? Math.min(1, Number(q.slice(2))) : 1;
    weight = rank > special ? given : Math.max(weight, given);
    special = rank;
  }
  return weight;
}
