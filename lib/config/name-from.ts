/**
 * The name somebody meant, as a machine may be called: small letters, digits and single hyphens.
 * @param text what was typed, for example `My VM`
 * @param most greatest length
 * @returns for example `my-vm`, or undefined when too little of it is left
 */
export function nameFrom(text: string, most: number): string | undefined {
  const words = text
    .slice(0, 4 * most)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');
  const name = words.join('-').slice(0, most);
  const trimmed = name.endsWith('-') ? name.slice(0, -1) : name;
  if (trimmed === '') return undefined;
  return /^\d+$/.test(trimmed) ? `vm${trimmed}`.slice(0, most) : trimmed;
}
