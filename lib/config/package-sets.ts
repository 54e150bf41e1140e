/**
 * Sets of packages that guides name, so people take them for one package. Each with a package of it: one that the catalogue,
 * the templates or the search of the page know, or else one that many configurations install. A set that is not here stops the
 * installation, as a wrong name does: modules/home/more-packages.nix refuses what is no package.
 */
const packageSets: ReadonlyMap<string, string> = new Map([
  ['gnomeExtensions', 'gnomeExtensions.caffeine'],
  ['haskellPackages', 'haskellPackages.hoogle'],
  ['jetbrains', 'jetbrains.idea'],
  ['kdePackages', 'kdePackages.kdeconnect-kde'],
  ['nerd-fonts', 'nerd-fonts.hack'],
  // Gone from nixpkgs: its packages have names of their own.
  ['nodePackages', 'prettier'],
  ['perlPackages', 'perlPackages.ImageExifTool'],
  ['python3Packages', 'python3Packages.pylint'],
  ['qt6Packages', 'qt6Packages.qt6ct'],
  ['vimPlugins', 'vimPlugins.vim-nix'],
  ['vscode-extensions', 'vscode-extensions.jnoortheen.nix-ide'],
  // Gone, likewise.
  ['xfce', 'thunar'],
  ['xorg', 'xhost'],
]);

/** Why a name is not the name of a package, where it is that of a set of them. */
export function packageSetProblem(name: string): string | undefined {
  const member = packageSets.get(name);
  return member && `“${name}” is a set of packages, not one. Name one of them, such as ${member}.`;
}
