/**
 * Makes lib/config/data/time-zone-words.json: what people call time zones by. Cities come from the npm package
 * city-timezones, abbreviations from this machine's tzdata.
 *
 *   npx tsx scripts/update-cities.ts     needs npm's registry and /usr/share/zoneinfo
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeZones } from '@/lib/config/data/names';
import { canonicalTimeZone } from '@/lib/config/data/time-zone-choices';
import { type City, timeZoneWords } from '@/tools/data/cities';

const version = '1.3.4';
const target = fileURLToPath(new URL('../lib/config/data/time-zone-words.json', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'cities-'));
let cities: City[];
try {
  execFileSync('npm', ['pack', '--silent', `city-timezones@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', `city-timezones-${version}.tgz`], { cwd: folder });
  cities = JSON.parse(readFileSync(join(folder, 'package/data/cityMap.json'), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const words = timeZoneWords(
  Object.fromEntries(timeZones.map((zone) => [zone, canonicalTimeZone(zone)])),
  cities,
  (zone) => {
    const file = readFileSync(join('/usr/share/zoneinfo', zone), 'latin1');
    return file.trimEnd().split('\n').at(-1) ?? '';
  },
);
const lines = Object.keys(words)
  .sort()
  .map((zone) => `${JSON.stringify(zone)}: ${JSON.stringify(words[zone])}`);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`wrote ${target}`);
