import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { generatorId } from '../generated/build-info';
import { readLink } from './link';
import { configSchema } from './schema';
import { decodeQuery, encodeQuery } from './url';

const config = configSchema.parse({
  host: { name: 'falcon', timeZone: 'Europe/Kyiv' },
  user: {
    name: 'ada',
    fullName: 'Ada “Ω” Lovelace',
    sshKeys: [
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada,home',
    ],
  },
});
const query = encodeQuery(config);
const link = `https://hyprguest.dev/review?${query}`;
const safe = (inner: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05%7C02%7Cada&reserved=0`;
const wrapped = (width: number, separator: string) =>
  link.match(new RegExp(`.{1,${width}}`, 'g'))?.join(separator) ?? '';

const answersIn = (pasted: string) => {
  const read = readLink(pasted);
  if ('problem' in read) return read.problem;
  return decodeQuery(new URLSearchParams(read.query));
};

describe('readLink', () => {
  it.each<[string, string]>([
    ['as it is', link],
    [
      'of a page of its own address',
      link.replace('https://hyprguest.dev', 'http://localhost:3000'),
    ],
    ['with a place in the page', `${link}#preview`],
    ['of only the query', query],
    ['of a query with its mark', `?${query}`],
    ['in brackets', `<${link}>`],
    ['in a sentence', `See ${link} for mine.`],
    ['in quotes', `"${link}"`],
    ['of Markdown', `[mine](${link})`],
    ['with &amp;', link.replaceAll('&', '&amp;')],
    ['with &amp; twice', link.replaceAll('&', '&amp;amp;')],
    ['broken behind each &', link.replaceAll('&', '&\n')],
    ['broken before each &', link.replaceAll('&', '\r\n&')],
    ['broken at 76 characters', wrapped(76, '\r\n')],
    ['broken at 76 characters in a reply', `> ${wrapped(76, '\n> ')}`],
    ['broken, with a signature below', `${wrapped(70, '\n')}\n\nRegards, Ada`],
    // A field of one line turns a line end that is pasted into a space.
    ['broken behind each &, in one line', link.replaceAll('&', '& ')],
    ['broken before each &, in one line', link.replaceAll('&', ' &')],
    ['broken behind each &, indented, in one line', link.replaceAll('&', '&     ')],
    ['broken before each &, quoted, in one line', `> ${link.replaceAll('&', ' > &')}`],
    ['broken inside each value, in one line', link.replaceAll(/=(?=..)/g, '= ')],
    ['broken at 76 characters, in one line', wrapped(76, ' ')],
    ['broken at 76 characters in a reply, in one line', `> ${wrapped(76, ' > ')}`],
    ['broken behind each &amp;, in one line', link.replaceAll('&', '&amp; ')],
    ['broken before its query', link.replace('?', ' ?')],
    ['broken behind its mark', link.replace('?', '?\n')],
    ['broken before each =', link.replaceAll('=', '\n=')],
    ['in quotes of print', `“${link}”.`],
    ['in Safe Links', safe(link)],
    ['in Safe Links with &amp;', safe(link).replaceAll('&', '&amp;')],
    ['in Safe Links twice', safe(safe(link))],
    ['by Google', `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`],
    [
      'with tracking keys',
      `${link}&utm_source=x&utm_medium=mail&fbclid=1&gclid=2&msclkid=3&mc_eid=4`,
    ],
  ])('finds the answers of a link %s', (_how, pasted) => {
    expect(answersIn(pasted)).toEqual({ config, problems: [] });
  });

  it('finds them wherever a mail program breaks its lines', () => {
    for (let width = 60; width <= 80; width++) {
      for (const separator of ['\n', '\r\n> ']) {
        expect(answersIn(wrapped(width, separator)), `at ${width}`).toEqual({
          config,
          problems: [],
        });
      }
    }
  });

  it('finds all of any answers, alone and in a sentence', () => {
    fc.assert(
      fc.property(arbitraryConfig, (answers) => {
        const made = encodeQuery(answers);
        const address = `https://hyprguest.dev/review?${made}`;
        expect(readLink(address)).toEqual({ query: made, rest: '' });
        expect(readLink(`Mine is ${address}! And yours?`)).toMatchObject({ query: made });
      }),
    );
  });

  it('says what stood behind the link, before it is opened without that', () => {
    expect(readLink(`${link}\nRegards, Ada`)).toEqual({
      query,
      rest: 'Regards, Ada',
      note: 'Behind the link stands “Regards, Ada”, which is left out. If it belongs to the link, remove the space before it.',
    });
    // The end of a link in another word looks like a sentence that goes on.
    expect(readLink(`${link.slice(0, -2)} ${link.slice(-2)}`)).toMatchObject({
      query: query.slice(0, -2),
      rest: link.slice(-2),
      note: expect.stringContaining(`“${link.slice(-2)}”`),
    });
    // A link in brackets or quotes is whole.
    expect(readLink(`<${link}>\nv=1`)).toEqual({ query, rest: 'v=1' });
    expect(readLink(`curl -fL '${link}' | tar xz`)).toEqual({ query, rest: '| tar xz' });
  });

  it.each([
    ['another link', ' https://hyprguest.dev/review?v=1&host.name=kestrel'],
    ['another link in the next line', '\nhttps://hyprguest.dev/review?v=1&host.name=kestrel'],
    ['a link to somewhere else', '\n\nhttps://other.example/?v=2'],
    ['an answer in a sentence', ' host.cpus=6 is what I use'],
    ['a question mark', ' ?'],
    ['a question mark in the next line', '\n?'],
    ['a smile', ' =)'],
    ['a comma that is none of the link', ' , and mine'],
    ['an arrow', ' => mine'],
    ['a second question', ' ?? sure'],
    ['a signature', '\n=====\nAda'],
    ['a signature of mail programs', '\n-- \nAda'],
    ['what Outlook quotes below', '\n________________________________\nFrom: Ada'],
    ['an answer in the next line', '\nhost.cpus=6 is what I use'],
    ['an ampersand', ' & mine'],
    ['another smile', ' =D'],
    ['a path with a query', ' and/or?v=1'],
  ])('leaves out %s, and says so', (_what, behind) => {
    expect(readLink(`${link}${behind}`)).toEqual({
      query,
      rest: behind.trim().replaceAll(/\s+/g, ' '),
      note: expect.stringContaining('is left out'),
    });
    expect(readLink(`Mine: ${link}${behind}`)).toMatchObject({ query });
  });

  it('ends where the sentence around it goes on', () => {
    const mine = 'https://hyprguest.dev/review?v=1&host.name=falcon';
    for (const sign of [',', '?', '!', '?!']) {
      expect(readLink(`Do you like ${mine}${sign} I do.`), sign).toMatchObject({
        query: 'v=1&host.name=falcon',
        rest: 'I do.',
      });
      expect(readLink(`${mine}${sign}`), sign).toEqual({ query: 'v=1&host.name=falcon', rest: '' });
    }
    // A list may be broken behind its comma.
    for (const separator of [' ', '\n']) {
      expect(readLink(`${mine}&user.packages=bat,${separator}eza`), separator).toEqual({
        query: 'v=1&host.name=falcon&user.packages=bat,eza',
        rest: '',
      });
    }
    expect(readLink('https://hyprguest.dev/review?')).toEqual({ query: '', rest: '' });
  });

  it('refuses what is no link, and what is too long for one', () => {
    for (const text of ['', 'hello', 'https://hyprguest.dev/host', 'a=b']) {
      expect(readLink(text)).toEqual({ problem: expect.stringContaining('no “?”') });
    }
    expect(readLink(`?${'x'.repeat(40_000)}`)).toEqual({
      problem: expect.stringContaining('too long'),
    });
  });
});

describe('a locked address', () => {
  it('is reported where its versions are older than the page’s, and nowhere else', () => {
    const at = (id: string) =>
      readLink(`https://x.example/api/flake/${id}/flake.tar.gz?v=1&host.name=a`);
    expect(at('0.2.0-0123456789ab')).toEqual({
      query: 'v=1&host.name=a',
      rest: '',
      note: 'This address is locked to the versions of Hyprguest 0.2.0. Opened here it takes the versions of today.',
    });
    expect(at(generatorId)).toEqual({ query: 'v=1&host.name=a', rest: '' });
  });
});
