/** Qt's own programs in the colours of the palette: real Qt 5 and 6 read the generated files through qt5ct and qt6ct. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { fileText } from '@/tools/home/home-file';
import { type MadeHome, makeHomes } from '@/tools/home/homes';

const python = '/usr/bin/python3';
/** Prints the colours that a program gets, as JSON: role → [active, disabled]. */
const ask = `import json, sys
version = sys.argv[1]
widgets = __import__(f'PyQt{version}.QtWidgets', fromlist=['QApplication'])
gui = __import__(f'PyQt{version}.QtGui', fromlist=['QPalette'])
app = widgets.QApplication([])
palette = app.palette()
role = getattr(gui.QPalette, 'ColorRole', gui.QPalette)
group = getattr(gui.QPalette, 'ColorGroup', gui.QPalette)
names = 'Window WindowText Base Text Button Highlight HighlightedText Link PlaceholderText'.split()
print(json.dumps({name: [palette.color(state, getattr(role, name)).name() for state in (group.Active, group.Disabled)] for name in names}))
`;

const scratch = mkdtempSync(join(tmpdir(), 'hg-qt-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function colours(version: 5 | 6, home: string): Record<string, string[]> {
  const done = spawnSync(python, ['-c', ask, String(version)], {
    encoding: 'utf8',
    env: {
      NODE_ENV: 'test',
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      QT_QPA_PLATFORM: 'offscreen',
      // What NixOS sets for both, by qt.platformTheme.
      QT_QPA_PLATFORMTHEME: 'qt5ct',
    },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

describeWithNix('a Qt program', () => {
  const themes = Object.values(palettes);
  let homes: MadeHome[];
  beforeAll(async () => {
    const subjects = themes.map(({ name }) => configSchema.parse({ hyprland: { theme: name } }));
    homes = await makeHomes(subjects.map((config) => ({ config, files: generate(config).files })));
  });

  it.for([5, 6] as const)('of Qt %i shows every theme in its own colours', (version, { skip }) => {
    const module = `PyQt${version}`;
    const found = spawnSync(python, ['-c', `import ${module}.QtWidgets`]).status === 0;
    if (!found || !existsSync(`/usr/bin/qt${version}ct`))
      skip(`qt${version}ct or ${module} is missing here`);
    for (const [at, theme] of themes.entries()) {
      const home = join(scratch, `${version}-${theme.name}`);
      for (const [path, file] of homes[at]?.files ?? []) {
        if (!path.startsWith('.config/qt')) continue;
        mkdirSync(dirname(join(home, path)), { recursive: true });
        writeFileSync(join(home, path), (fileText(file) ?? '').replaceAll('/home/nixos', home));
      }
      expect(colours(version, home), theme.name).toEqual({
        Window: [theme.base, theme.base],
        WindowText: [theme.text, theme.subtext],
        Base: [theme.mantle, theme.mantle],
        Text: [theme.text, theme.subtext],
        Button: [theme.surface, theme.surface],
        Highlight: [theme.accent, theme.accent],
        HighlightedText: [theme.base, theme.base],
        Link: [theme.blue, theme.blue],
        PlaceholderText: [theme.subtext, theme.subtext],
      });
    }
  });
});
