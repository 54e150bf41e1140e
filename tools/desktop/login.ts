/**
 * The generated login on the booted desktop: the real greetd and tuigreet on the text console, the generated command behind
 * them. What a system manager would bring (the user's folder in /run, the seat) comes from PAM's file of variables.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { findStorePaths } from './guest-home';
import { guestPassword } from './guest-image';
import { type Session, waitFor } from './session';

/** Ends the desktop that {@link logIn} has started, and starts greetd in its place, as the flake configures it. */
export async function startGreeter({ machine, home }: Session): Promise<void> {
  const { greeter, user } = home;
  if (!greeter) throw new Error('the answers want no greeter');
  const program = findStorePaths(greeter)[0]?.entry ?? '';
  const variables = [
    'XDG_RUNTIME_DIR=/run/user/1000',
    'DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus',
    'LIBSEAT_BACKEND=seatd',
    `PATH=/etc/profiles/per-user/${user}/bin:/run/current-system/sw/bin`,
  ];
  // as the NixOS module of greetd writes it (nixos/modules/services/display-managers/greetd.nix): vt 1, user greeter
  const { status, output } = await machine.run(
    `set -e
    pkill -KILL -u 1000 || true
    ln -sfn /usr ${program}
    getent passwd greeter > /dev/null || useradd --system --user-group --home-dir /var/lib/greeter --create-home greeter
    usermod -aG video greeter
    install -d -m 755 -o greeter -g greeter /var/cache/tuigreet
    cat > /tmp/greetd.toml <<'X'
[terminal]
vt = 1
[general]
source_profile = true
[default_session]
command = "${greeter}"
user = "greeter"
X
    printf '%s\\n' ${variables.map((one) => `'${one}'`).join(' ')} > /etc/security/greetd.env
    cat > /etc/pam.d/greetd <<'X'
auth required pam_unix.so
account required pam_unix.so
session required pam_unix.so
session required pam_env.so conffile=/dev/null envfile=/etc/security/greetd.env readenv=1
X
    setsid greetd --config /tmp/greetd.toml > /mnt/host/greetd.log 2>&1 < /dev/null &`,
    90,
  );
  if (status !== 0) throw new Error(`greetd does not start: ${output}`);
}

/** The words on the first text console. */
export async function consoleText({ machine }: Session): Promise<string> {
  const { output } = await machine.run(
    'columns=$(stty -F /dev/tty1 size | cut -d " " -f 2); fold -w "$columns" /dev/vcs1 | sed "s/ *$//"',
    60,
  );
  return output;
}

/** Waits until a text stands on the console. @returns all that stands there */
export async function consoleSays(session: Session, what: RegExp, seconds = 120): Promise<string> {
  let text = '';
  return waitFor(`${what} on the console`, seconds, async () => {
    text = await consoleText(session);
    return what.test(text) && text;
  }).catch(async (error: Error) => {
    const { output } = await session.machine.run('cat /mnt/host/greetd.log', 30);
    throw new Error(`${error.message}; it says:\n${text.trim()}\n${output}`);
  });
}

/** Types name and password at the greeter, which remembers the name of whoever was there last. */
export async function typeLogin(session: Session): Promise<void> {
  const text = await consoleSays(session, /Username:|Password:/);
  if (!/Password:/.test(text)) {
    await session.type(session.home.user);
    await session.machine.press('ret');
    await consoleSays(session, /Password:/);
  }
  await sleep(500);
  await session.type(guestPassword);
  await session.machine.press('ret');
}
