/** The questions that stand open at the top of their step; all others are folded below. */
export const essentials: readonly string[] = [
  'host.arch',
  'host.name',
  'host.timeZone',
  'host.keyboardLayout',
  'user.name',
  'user.fullName',
  'user.terminal',
  'user.sshKeys',
  'secrets.scheme',
  'hyprland.theme',
  'hyprland.graphics',
];

/** The questions of the page /essentials, in its order. The password stands before the theme. */
export const essentialsPageOrder: readonly string[] = [
  'host.arch',
  'host.timeZone',
  'host.keyboardLayout',
  'user.name',
  'host.name',
  'hyprland.theme',
  'user.terminal',
  'user.sshKeys',
];
