/**
 * The settings, read once: environment variables, or options behind `npm start --`. Plain Node without packages.
 */

/** @typedef {{ port: number, hostname: string | undefined, origin: string | undefined, basePath: string, log: 'faults' | 'requests' }} Settings */

const variables = [
  ['PORT', 'where to listen (3000)'],
  [
    'HYPRGUEST_ORIGIN',
    'the address that stands in generated files, set when building (homepage of package.json)',
  ],
  [
    'HYPRGUEST_BASE_PATH',
    'the path below which the site is reached, set when building, as in /hyprguest (none)',
  ],
  ['HYPRGUEST_EDITION', 'static when building: `npm run build:static` sets it'],
  ['HYPRGUEST_LOG', 'requests: a line of JSON for each; else faults alone are logged'],
  ['HYPRGUEST_STANDALONE', '1 when building: also .next/standalone, which runs without npm'],
];

export const help = `Usage: npm start -- [-p PORT] [-H ADDRESS]

  -p, --port PORT         where to listen (3000, or the environment's PORT)
  -H, --hostname ADDRESS  who may come: 127.0.0.1 this machine alone (everybody)

In the environment:
${variables.map(([name, text]) => `  ${name.padEnd(22)} ${text}`).join('\n')}
`;

/**
 * Reads the settings and checks them, because Next does not: where a port is no number it starts on another one, or ends with
 * status 0.
 * @param {Record<string, string | undefined>} env
 * @param {readonly string[]} words behind the command
 * @returns {Settings}
 * @throws {Error} with one sentence for people
 */
export function readSettings(env, words = []) {
  const settings = { port: portOf('PORT', env.PORT || '3000'), hostname: undefined };
  for (let at = 0; at < words.length; at++) {
    const [name, inline] = /^(--?[a-z]+)(?:=(.*))?$/is.exec(words[at] ?? '')?.slice(1) ?? [];
    const value = () => {
      const found = inline ?? words[++at];
      if (found === undefined || found === '') throw new Error(`${name} needs a value.`);
      return found;
    };
    if (name === '-p' || name === '--port') settings.port = portOf(name, value());
    else if (name === '-H' || name === '--hostname') settings.hostname = value();
    else throw new Error(`“${words[at]}” is not known here. ${help.split('\n')[0]}`);
  }
  const log = env.HYPRGUEST_LOG || 'faults';
  if (log !== 'faults' && log !== 'requests') {
    throw new Error(`HYPRGUEST_LOG is “${log}”; it may be “requests”, or nothing.`);
  }
  return {
    ...settings,
    origin: originOf(env.HYPRGUEST_ORIGIN),
    basePath: basePathOf(env.HYPRGUEST_BASE_PATH),
    log,
  };
}

/** 0 lets the system choose. */
function portOf(name, text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`${name} is “${text}”; a port is a number from 0 to 65535.`);
  }
  return Number(text);
}

/**
 * An address for links: it gets into Nix, shell and Markdown, so it holds nothing that means something there.
 * @param {string | undefined} text
 * @returns {string | undefined} without a slash at the end; undefined when it is not set
 */
export function originOf(text) {
  if (!text) return undefined;
  const refuse = (why) => {
    throw new Error(`HYPRGUEST_ORIGIN is “${text}”; ${why}, as in https://hyprguest.dev.`);
  };
  if (!/^https?:\/\/[^\s/?#@]+\/?$/i.test(text) || !URL.canParse(text)) {
    refuse('it is http or https, a name and perhaps a port, without a path');
  }
  const { origin, hostname } = new URL(text);
  if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(hostname)) {
    refuse('its host is a name or an IPv4 address');
  }
  return origin;
}

/**
 * A path for links and for Next: it gets into Nix, shell and Markdown, too.
 * @param {string | undefined} text
 * @returns {string} begins with a slash and has none at the end; empty when it is not set
 */
export function basePathOf(text) {
  const path = (text ?? '').replace(/\/$/, '');
  if (!/^(?:\/[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)*$/.test(path)) {
    throw new Error(
      `HYPRGUEST_BASE_PATH is “${text}”; it is a path of small letters, digits, dots and hyphens, as in /hyprguest.`,
    );
  }
  return path;
}
