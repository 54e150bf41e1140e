/** xkeyboard-config's layouts and options. Objects keep the order in which people should see them. */
export interface Keyboard {
  layouts: Record<string, { title: string; variants: Record<string, string> }>;
  groups: Record<string, { title: string; many: boolean; options: Record<string, string> }>;
}

/**
 * Reads evdev.xml. Leaves out `custom`, the placeholder for a layout (and options) of one's own,
 * which has no file and does not compile, and options that exist for some layouts only (Azerty's
 * `caps:digits_row`): elsewhere libxkbcommon ignores them with an error.
 * @param files texts of `evdev.xml` and `evdev` (of /usr/share/X11/xkb/rules)
 * @throws when an element has no name or description
 */
export function parseKeyboard(files: { xml: string; rules: string }): Keyboard {
  const text = files.xml.replace(/<!--[\s\S]*?-->/g, '');
  // A rule reads `[model or layout] option = …`; `*` stands for any, `$name` for a set of layouts.
  const everywhere = new Set(
    [...files.rules.matchAll(/^\s*(?:\*\s+)?([\w-]+:[\w-]+)\s+=/gm)].map(([, option]) => option),
  );
  const layouts = elements(text, 'layout').map((layout) => {
    const [own = '', rest = ''] = layout.body.split('<variantList>');
    const variants = elements(rest, 'variant').map((variant) => item(variant.body));
    return { ...item(own), variants: Object.fromEntries(byTitle(variants)) };
  });
  const groups = elements(text, 'group').map((group) => ({
    ...item(group.body.split('<option>')[0] ?? ''),
    many: /allowMultipleSelection="true"/.test(group.attributes),
    options: Object.fromEntries(
      elements(group.body, 'option')
        .map((option) => item(option.body))
        .filter(({ name }) => everywhere.has(name))
        .map(({ name, title }) => [name, title]),
    ),
  }));
  const real = ({ name }: { name: string }) => name !== 'custom';
  return {
    layouts: Object.fromEntries(
      layouts
        .filter(real)
        .sort((a, b) => collator.compare(a.title, b.title))
        .map(({ name, title, variants }) => [name, { title, variants }]),
    ),
    groups: Object.fromEntries(
      groups.filter(real).map(({ name, title, many, options }) => [name, { title, many, options }]),
    ),
  };
}

/** What all releases have, worded as the last one words it. */
export function commonKeyboard(releases: readonly Keyboard[]): Keyboard {
  const last = releases.at(-1) as Keyboard;
  const keep = <T>(entries: Record<string, T>, known: (name: string) => boolean) =>
    Object.entries(entries).filter(([name]) => known(name));
  const inAll = (has: (release: Keyboard) => unknown) =>
    releases.every((r) => has(r) !== undefined);
  return {
    layouts: Object.fromEntries(
      keep(last.layouts, (name) => inAll((r) => r.layouts[name])).map(([name, layout]) => [
        name,
        {
          ...layout,
          variants: Object.fromEntries(
            keep(layout.variants, (v) => inAll((r) => r.layouts[name]?.variants[v])),
          ),
        },
      ]),
    ),
    groups: Object.fromEntries(
      keep(last.groups, (name) => inAll((r) => r.groups[name])).map(([name, group]) => [
        name,
        {
          ...group,
          options: Object.fromEntries(
            keep(group.options, (o) => inAll((r) => r.groups[name]?.options[o])),
          ),
        },
      ]),
    ),
  };
}

const collator = new Intl.Collator('en');

function byTitle(items: readonly { name: string; title: string }[]): [string, string][] {
  return [...items]
    .sort((a, b) => collator.compare(a.title, b.title))
    .map(({ name, title }) => [name, title]);
}

function elements(xml: string, tag: string): { attributes: string; body: string }[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', body = '']) => ({ attributes, body }));
}

function item(xml: string): { name: string; title: string } {
  const read = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];
  const [name, title] = [read('name'), read('description')];
  if (!name || !title) throw new Error(`evdev.xml: an item without name or description: ${xml}`);
  return { name: decode(name), title: decode(title) };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.trim().replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
