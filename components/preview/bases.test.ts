import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema, defaultConfig } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { baseOf, createHistory, differingFields } from './bases';

const named = (name: string): Config => configSchema.parse({ host: { name } });
const none = { opened: undefined, previous: undefined, downloaded: undefined };

describe('a base', () => {
  it('is a preset, the link, the state before, the last download, or what was pasted', () => {
    const others = {
      opened: named('opened'),
      previous: named('previous'),
      downloaded: encodeQuery(named('downloaded')),
    };
    for (const { id, config } of presets) expect(baseOf(id, others).config).toEqual(config);
    expect(baseOf('link', others).config.host.name).toBe('opened');
    expect(baseOf('previous', others).config.host.name).toBe('previous');
    expect(baseOf('download', others).config.host.name).toBe('downloaded');
    expect(baseOf('v=1&host.name=pasted', others).config.host.name).toBe('pasted');
  });

  it('is the default preset where there is none of that kind', () => {
    for (const base of ['link', 'previous', 'download', 'nonsense', '']) {
      expect(baseOf(base, none)).toEqual({ config: defaultConfig, title: 'preset “Default”' });
    }
  });
});

describe('the history', () => {
  it('takes what is typed into one box for one change', () => {
    const note = createHistory();
    expect(note(defaultConfig)).toBeUndefined();
    expect(note(named('f'))).toEqual(defaultConfig);
    expect(note(named('fa'))).toEqual(defaultConfig);
    expect(note({ ...named('fa') })).toEqual(defaultConfig);
    const more = configSchema.parse({ host: { name: 'fa', cpus: 6 } });
    expect(note(more)).toEqual(named('fa'));
  });

  it('names what differs', () => {
    expect(differingFields(defaultConfig, named('x'))).toEqual(['host.name']);
    const lists = configSchema.parse({ host: { openPorts: [80] } });
    expect(differingFields(defaultConfig, lists)).toEqual(['host.openPorts']);
  });
});
