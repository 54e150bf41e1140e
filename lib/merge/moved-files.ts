/**
 * Files that a release put in another place: path before → path since, each as the newest generator has it. A merge takes the
 * hand edits of such a file along.
 */
export const movedFiles: ReadonlyMap<string, string> = new Map([
  // 0.6.0: all that is VMware's own lies in one folder.
  ['modules/home/hyprland/autofit.nix', 'modules/guest/vmware/home/autofit.nix'],
  ['modules/home/hyprland/compatible.nix', 'modules/guest/vmware/home/compatible.nix'],
  [
    'modules/home/hyprland/software-overrides.nix',
    'modules/guest/vmware/home/software-overrides.nix',
  ],
  ['modules/home/vmware-clipboard.nix', 'modules/guest/vmware/home/clipboard.nix'],
]);
