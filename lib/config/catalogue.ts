/**
 * The packages a visitor can add to `user.packages`.
 *
 * Rules for an entry: its attribute stands in data/package-sources.json with status ok, flags agree
 * with it, and it must not bring a file that another entry, or a program the wizard sets up in its own
 * wrapped form (neovim, chromium …), brings too: Home Manager then refuses to build. That is why there
 * is gcc but no clang, cargo but no rustup, kind but no minikube (it ships a `kubectl`).
 *
 * One package that nixpkgs holds for insecure stops the evaluation of the whole system. That befalls
 * programs that keep to an Electron of their own when it goes out of support: no bitwarden-desktop, which
 * was refused for most of the summer of 2026 (NixOS/nixpkgs#526914). `npm run check:nix:full` evaluates all.
 */

/** Groups in the order to show them. */
export const catalogueGroups = {
  cli: 'Command line',
  files: 'Files and archives',
  system: 'System and network',
  git: 'Git and code review',
  languages: 'Languages and build tools',
  editing: 'Language servers and formatters',
  nix: 'Nix tools',
  devops: 'Containers and cloud',
  data: 'Databases',
  editors: 'Editors and terminal extras',
  ai: 'AI assistants',
  web: 'Web browsers',
  media: 'Media, graphics and games',
  office: 'Office and notes',
  secrets: 'Passwords and keys',
  communication: 'Communication',
  hardware: 'VMware and hardware diagnostics',
} as const;

export type CatalogueGroup = keyof typeof catalogueGroups;

export interface CatalogueEntry {
  /** Attribute in nixpkgs. */
  attr: string;
  title: string;
  /** A short phrase in plain words. */
  description: string;
  group: CatalogueGroup;
  /** Needs `nixpkgs.config.allowUnfree`. */
  unfree?: true;
  /** Does not exist for aarch64-linux. */
  x86Only?: true;
}

type Row = readonly [
  attr: string,
  title: string,
  description: string,
  flags?: { unfree?: true; x86Only?: true },
];

const unfree = { unfree: true } as const;
const unfreeX86 = { unfree: true, x86Only: true } as const;

const rows: Readonly<Record<CatalogueGroup, readonly Row[]>> = {
  cli: [
    ['ripgrep', 'ripgrep', 'Search files by regular expression'],
    ['fd', 'fd', 'Find files by name'],
    ['bat', 'bat', 'Show files with syntax colours'],
    ['eza', 'eza', 'List folders with colours and icons'],
    ['jq', 'jq', 'Query and change JSON'],
    ['yq-go', 'yq', 'Query and change YAML'],
    ['curl', 'curl', 'Fetch from and send to URLs'],
    ['wget', 'Wget', 'Download files and sites'],
    ['httpie', 'HTTPie', 'Talk to HTTP services by hand'],
    ['tealdeer', 'tealdeer', 'Short examples for commands (tldr)'],
    ['glow', 'Glow', 'Read Markdown in the terminal'],
    ['fastfetch', 'fastfetch', 'System summary with a logo'],
    ['hyperfine', 'hyperfine', 'Measure how long commands take'],
    ['tokei', 'Tokei', 'Count lines of code by language'],
  ],
  files: [
    ['yazi', 'Yazi', 'File manager in the terminal, with previews'],
    ['tree', 'tree', 'Show a folder as a tree'],
    ['ncdu', 'ncdu', 'Find what fills the disk, interactively'],
    ['rsync', 'rsync', 'Copy folders, sending only what changed'],
    ['zip', 'zip', 'Make zip archives'],
    ['unzip', 'UnZip', 'Unpack zip archives'],
    ['p7zip', '7-Zip', 'Make and unpack 7z and many others'],
    ['dust', 'dust', 'What fills a folder, as bars'],
    ['duf', 'duf', 'Free space on every disk, as a table'],
    ['sshfs', 'sshfs', 'Mount a folder of another machine over SSH'],
  ],
  system: [
    ['htop', 'htop', 'Processes and load'],
    ['btop', 'btop', 'Processes, disks and network with graphs'],
    ['psmisc', 'psmisc', 'killall, pstree and fuser'],
    ['lsof', 'lsof', 'Which program has which file open'],
    ['procs', 'procs', 'Processes as a table, searchable'],
    ['bandwhich', 'bandwhich', 'Which program uses the network'],
    ['gping', 'gping', 'Ping, with a graph'],
    ['nmap', 'Nmap', 'Which ports of a machine are open'],
    ['remmina', 'Remmina', 'Remote desktops by RDP, VNC and SSH'],
    ['filezilla', 'FileZilla', 'Send files by FTP and SFTP'],
    ['mission-center', 'Mission Center', 'Load of processor, memory and disks, with graphs'],
    ['gnome-disk-utility', 'Disks', 'Look at disks, format and mount them'],
  ],
  git: [
    ['git', 'Git', 'Version control; your desktop has it anyway'],
    ['gh', 'GitHub CLI', 'Pull requests and issues from the terminal'],
    ['git-lfs', 'Git LFS', 'Large files in Git'],
    ['lazygit', 'Lazygit', 'Git with a full-screen interface'],
    ['gitui', 'GitUI', 'Git with a full-screen interface, fast'],
    ['tig', 'tig', 'Browse the history of a repository'],
    ['jujutsu', 'Jujutsu', 'Version control on top of Git repositories'],
    ['pre-commit', 'pre-commit', 'Checks that run before each commit'],
    ['gitleaks', 'Gitleaks', 'Find passwords and keys in a repository'],
  ],
  languages: [
    ['gcc', 'GCC', 'C and C++ compiler'],
    ['gnumake', 'GNU Make', 'Build by Makefile'],
    ['cmake', 'CMake', 'Build C and C++ projects'],
    ['just', 'just', 'Run a project’s commands by name'],
    ['python3', 'Python', 'Python 3'],
    ['uv', 'uv', 'Python packages and environments, fast'],
    ['nodejs', 'Node.js', 'JavaScript outside the browser, with npm'],
    ['pnpm', 'pnpm', 'Package manager for Node.js'],
    ['bun', 'Bun', 'JavaScript runtime, bundler and package manager'],
    ['go', 'Go', 'Go compiler and tools'],
    ['rustc', 'Rust', 'Rust compiler'],
    ['cargo', 'Cargo', 'Build and package Rust projects'],
    ['jdk', 'OpenJDK', 'Java compiler and runtime'],
    ['dotnet-sdk', '.NET SDK', 'C# and F# compilers and tools'],
    ['deno', 'Deno', 'JavaScript and TypeScript runtime'],
    ['zig', 'Zig', 'Zig compiler and build tool'],
    ['ruby', 'Ruby', 'Ruby, with gem'],
    ['poetry', 'Poetry', 'Python projects and their dependencies'],
  ],
  editing: [
    ['rust-analyzer', 'rust-analyzer', 'Language server for Rust'],
    ['gopls', 'gopls', 'Language server for Go'],
    ['pyright', 'Pyright', 'Type checker and language server for Python'],
    ['ruff', 'Ruff', 'Lint and format Python'],
    ['typescript-language-server', 'TypeScript server', 'Language server for TypeScript'],
    ['prettier', 'Prettier', 'Format web files'],
    ['bash-language-server', 'Bash server', 'Language server for shell scripts'],
    ['shellcheck', 'ShellCheck', 'Find faults in shell scripts'],
    ['shfmt', 'shfmt', 'Format shell scripts'],
    ['lua-language-server', 'Lua server', 'Language server for Lua, Hyprland’s language'],
    ['yaml-language-server', 'YAML server', 'Language server for YAML'],
    ['marksman', 'Marksman', 'Language server for Markdown'],
    ['taplo', 'Taplo', 'Lint and format TOML'],
  ],
  nix: [
    ['nixd', 'nixd', 'Language server for Nix that knows options'],
    ['nixfmt', 'nixfmt', 'Format Nix as nixpkgs does'],
    ['nh', 'nh', 'Rebuild and clean up with clearer output'],
    ['nix-output-monitor', 'nix-output-monitor', 'Watch builds as a tree (nom)'],
    ['nix-tree', 'nix-tree', 'What a system consists of, and why'],
    ['nvd', 'nvd', 'What differs between two systems, by package'],
    ['statix', 'statix', 'Find what can be written better in Nix'],
    ['deadnix', 'deadnix', 'Find Nix code that nothing uses'],
    ['devenv', 'devenv', 'Development environments per project'],
  ],
  devops: [
    ['kubectl', 'kubectl', 'Command line of Kubernetes'],
    ['kubernetes-helm', 'Helm', 'Packages for Kubernetes'],
    ['k9s', 'k9s', 'Kubernetes with a full-screen interface'],
    ['kind', 'kind', 'A Kubernetes cluster in containers'],
    ['docker-compose', 'Docker Compose', 'Several containers from one file'],
    ['lazydocker', 'Lazydocker', 'Containers with a full-screen interface'],
    ['dive', 'dive', 'Look into image layers'],
    ['trivy', 'Trivy', 'Find known faults in images and repositories'],
    ['opentofu', 'OpenTofu', 'Infrastructure as code, free'],
    ['terraform', 'Terraform', 'Infrastructure as code', unfree],
    ['ansible', 'Ansible', 'Set up machines over SSH'],
    ['awscli2', 'AWS CLI', 'Amazon’s cloud'],
    ['kubectx', 'kubectx', 'Change between clusters and namespaces'],
    ['terraform-ls', 'terraform-ls', 'Language server for Terraform'],
    ['sops', 'SOPS', 'Encrypted values in YAML and JSON files'],
  ],
  data: [
    ['sqlite', 'SQLite', 'Database in a file, with its shell'],
    ['postgresql', 'PostgreSQL', 'Client and server programs'],
    ['pgcli', 'pgcli', 'PostgreSQL shell with completion'],
    ['dbeaver-bin', 'DBeaver', 'Browse and edit databases of many kinds'],
  ],
  editors: [
    ['micro', 'micro', 'Terminal editor with everyday keys'],
    ['vscodium', 'VSCodium', 'VS Code without Microsoft’s additions'],
    ['vscode', 'VS Code', 'Microsoft’s editor, beside your default one', unfree],
    ['zed-editor', 'Zed', 'Fast editor; draws with Vulkan, in VMware by software'],
    ['tmux', 'tmux', 'Several shells in one terminal, kept alive'],
    ['zellij', 'Zellij', 'The same, with its keys on screen'],
    ['emacs', 'Emacs', 'Editor, and much else'],
    ['jetbrains.idea', 'IntelliJ IDEA', 'JetBrains’ IDE for Java and Kotlin', unfree],
    ['jetbrains.pycharm', 'PyCharm', 'JetBrains’ IDE for Python', unfree],
    ['jetbrains.webstorm', 'WebStorm', 'JetBrains’ IDE for the web', unfree],
  ],
  ai: [
    ['claude-code', 'Claude Code', 'Anthropic’s coding assistant', unfree],
    ['codex', 'Codex', 'OpenAI’s coding assistant'],
    ['gemini-cli', 'Gemini CLI', 'Google’s coding assistant'],
    ['opencode', 'OpenCode', 'Coding assistant for models of your choice'],
  ],
  web: [
    ['librewolf', 'LibreWolf', 'Firefox with privacy first'],
    ['brave', 'Brave', 'Chromium with ad blocking'],
    ['qutebrowser', 'qutebrowser', 'Browser driven by the keyboard'],
    ['google-chrome', 'Google Chrome', 'Google’s browser', unfreeX86],
  ],
  media: [
    ['mpv', 'mpv', 'Play video and sound'],
    ['vlc', 'VLC', 'Play nearly every format'],
    ['ffmpeg', 'FFmpeg', 'Convert video and sound'],
    ['yt-dlp', 'yt-dlp', 'Download video from websites'],
    ['imagemagick', 'ImageMagick', 'Convert and change pictures by command'],
    ['gimp', 'GIMP', 'Edit pictures'],
    ['obs-studio', 'OBS Studio', 'Record and stream the screen'],
    ['audacity', 'Audacity', 'Record and edit sound'],
    ['blender', 'Blender', '3D modelling; slow without a GPU'],
    ['spotify', 'Spotify', 'Music streaming', unfreeX86],
    ['steam', 'Steam', 'Games; slow without 3D acceleration', unfreeX86],
  ],
  office: [
    ['libreoffice', 'LibreOffice', 'Documents, tables and slides'],
    ['obsidian', 'Obsidian', 'Linked notes in Markdown', unfree],
    ['zathura', 'zathura', 'Read PDF with the keyboard'],
    ['pandoc', 'Pandoc', 'Convert between document formats'],
    ['anki', 'Anki', 'Learn with cards'],
    ['calibre', 'calibre', 'Library for e-books'],
    ['gnome-calculator', 'Calculator', 'A calculator with a history'],
  ],
  secrets: [
    ['age', 'age', 'Encrypt files'],
    ['keepassxc', 'KeePassXC', 'Password safe in a file'],
    ['_1password-gui', '1Password', 'Password safe in the cloud', unfree],
  ],
  communication: [
    ['thunderbird', 'Thunderbird', 'Mail and calendar'],
    ['signal-desktop', 'Signal', 'Private messages'],
    ['telegram-desktop', 'Telegram', 'Messages'],
    ['element-desktop', 'Element', 'Matrix rooms and messages'],
    ['discord', 'Discord', 'Voice, video and chat', unfreeX86],
    ['vesktop', 'Vesktop', 'Another client for Discord; also on ARM'],
    ['slack', 'Slack', 'Chat for teams', unfreeX86],
    ['zoom-us', 'Zoom', 'Video meetings', unfreeX86],
  ],
  hardware: [
    ['pciutils', 'pciutils', 'List VMware’s virtual PCI devices (lspci)'],
    ['usbutils', 'usbutils', 'List USB devices (lsusb)'],
    ['dmidecode', 'dmidecode', 'What the virtual machine says it is'],
    ['mesa-demos', 'Mesa demos', 'Which graphics driver is in use (eglinfo, glxinfo)'],
    ['vulkan-tools', 'Vulkan tools', 'Which Vulkan drivers there are (vulkaninfo)'],
    ['wev', 'wev', 'What keys and buttons send'],
    ['wlr-randr', 'wlr-randr', 'List and change screen modes'],
    ['qemu', 'QEMU', 'Convert disk images (qemu-img); virtual machines'],
  ],
};

/** Every package there is to choose, group by group in the order to show. */
export const catalogue: readonly CatalogueEntry[] = (
  Object.entries(rows) as [CatalogueGroup, readonly Row[]][]
).flatMap(([group, entries]) =>
  entries.map(([attr, title, description, flags]) => ({
    attr,
    title,
    description,
    group,
    ...flags,
  })),
);

// Beyond the catalogue, as far as data/package-sources.json knows.
const furtherX86Only = ['soundwireserver'];
const x86Only = new Set([
  ...catalogue.filter((entry) => entry.x86Only).map((entry) => entry.attr),
  ...furtherX86Only,
]);

/** Whether a package of nixpkgs is known not to exist for aarch64-linux. */
export function isX86Only(attr: string): boolean {
  return x86Only.has(attr);
}

const inCatalogue: ReadonlySet<string> = new Set(catalogue.map(({ attr }) => attr));

/** Whether a package stands in the catalogue. */
export function isInCatalogue(attr: string): boolean {
  return inCatalogue.has(attr);
}
