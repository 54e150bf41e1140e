/** What people call packages of the catalogue by, where neither attribute, title nor description says it. */
export const packageNames: Readonly<Record<string, readonly string[]>> = {
  'dotnet-sdk': ['csharp', 'c sharp'],
  gh: ['gh cli'],
  gimp: ['photo editor', 'image editor'],
  go: ['golang'],
  imagemagick: ['image magick'],
  keepassxc: ['password manager'],
  kubectl: ['k8s'],
  libreoffice: ['libre office', 'word', 'excel', 'powerpoint'],
  nodejs: ['nodejs', 'node js'],
  'obs-studio': ['open broadcaster software', 'screen recorder'],
  p7zip: ['7zip', '7z'],
  python3: ['py'],
  ripgrep: ['rg', 'grep'],
  thunderbird: ['email', 'e-mail'],
  vscode: ['visual studio code', 'vs code'],
  vscodium: ['visual studio code', 'vs codium'],
};
