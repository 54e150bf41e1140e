/** The options of one home as the generated modules set them, and the files that come of them. */

import {
  collectSettings,
  mergedValue,
  type Setting,
  typeOf,
  winningDefinitions,
} from '@/tools/nix-options/definitions';
import type { ModuleReport, View } from '@/tools/nix-options/evaluate';
import { joinName, type OptionNode } from '@/tools/nix-options/option-data';
import { isValues, sortedValue, storePath, toText, type Values } from './formats/nix-value';
import { joinLines, type Lines } from './formats/shell';
import type { HomeFile } from './home-file';

/** Whose home it is, and which Home Manager makes it. */
export interface Maker {
  user: string;
  /** The release, as in `26.05`; branches before their release carry its name. */
  release: '26.05' | '26.11';
}

export class Home {
  readonly user: string;
  /** Whether Home Manager is newer than release 26.05. */
  readonly isNewer: boolean;
  readonly directory: string;
  readonly configHome: string;
  readonly dataHome: string;
  readonly files = new Map<string, HomeFile>();
  /** Text that programs add to the start-up files of shells. */
  readonly shellLines: Record<'bash' | 'zsh' | 'fish', Lines[]> = { bash: [], zsh: [], fish: [] };
  readonly variables: Record<string, View> = {};
  /** User units by name, with their kind: `waybar.service`. */
  readonly units: Record<string, Values> = {};
  /** Sections of Git's configuration that other programs set. */
  gitSections: Values = {};
  /** Aliases that programs add beside `home.shellAliases`; the user's own win. */
  readonly aliases: Record<string, View> = {};
  /** How shells find the SSH agent, where there is one. */
  sshAgent: { posix: string; fish: string } | undefined;
  /** Files whose syntax bat is taught. */
  readonly batSyntaxes: string[] = [];
  /** Whether some program brings services for D-Bus. */
  dbusPackages = false;
  /** Whether some program has settings in dconf. */
  dconf = false;
  /** The target that graphical services hang on. */
  readonly target = 'graphical-session.target';
  /** Where the user's packages are. */
  readonly profile: string;
  readonly #settings: Map<string, Setting>;
  readonly #read = new Set<string>();

  /**
   * @param modules what the home's modules set, in the order of their imports
   * @param options Home Manager's options
   */
  constructor({ user, release }: Maker, modules: readonly ModuleReport[], options: OptionNode) {
    this.user = user;
    this.isNewer = release !== '26.05';
    this.directory = `/home/${user}`;
    this.profile = `/etc/profiles/per-user/${user}`;
    this.configHome = `${this.directory}/.config`;
    this.dataHome = `${this.directory}/.local/share`;
    // The module system merges from the last import to the first.
    const { settings } = collectSettings([...modules].reverse(), options);
    this.#settings = new Map(settings.map((setting) => [joinName(setting.path), setting]));
  }

  /** What an option, or a member of one, comes to; undefined when nothing sets it. */
  get(name: string): View | undefined {
    const parts = name.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const option = parts.slice(0, length).join('.');
      this.#read.add(option);
      const setting = this.#settings.get(option);
      if (!setting) continue;
      const value = mergedValue(setting.definitions, typeOf(setting.node), setting.node);
      return parts
        .slice(length)
        .reduce<View | undefined>((one, part) => (isValues(one) ? one[part] : undefined), value);
    }
    return undefined;
  }

  /** The pieces that make a `lines` option, each with its order. */
  pieces(option: string): Lines[] {
    this.#read.add(option);
    const { definitions = [] } = this.#settings.get(option) ?? {};
    return winningDefinitions(definitions).map(({ value, order }) => ({
      text: toText(value),
      order,
    }));
  }

  flag(option: string, otherwise = false): boolean {
    return (this.get(option) ?? otherwise) === true;
  }

  text(option: string, otherwise = ''): string {
    const value = this.get(option);
    return value === undefined || value === null ? otherwise : toText(value);
  }

  values(option: string): Values {
    const value = this.get(option);
    return isValues(value) ? value : {};
  }

  list(option: string): readonly View[] {
    const value = this.get(option);
    return Array.isArray(value) ? (value as readonly View[]) : [];
  }

  /** The program of a package option: its store path by the package's name. */
  package(option: string, otherwise: string): string {
    const value = this.get(option);
    return value === undefined || value === null ? storePath(otherwise) : toText(value);
  }

  /** Every option that is set. */
  options(): string[] {
    return [...this.#settings.keys()].sort();
  }

  /** Options that are set and that nobody asked for: the renderer does not know what comes of them. */
  unread(): string[] {
    return [...this.#settings.keys()].filter((option) => !this.#read.has(option)).sort();
  }

  /** Takes note of options that leave no trace in the files. */
  ignore(...options: readonly string[]): void {
    for (const option of options) this.#read.add(option);
  }

  writeHome(path: string, text: string): void {
    this.files.set(path, { form: 'text', text });
  }

  writeConfig(path: string, text: string): void {
    this.writeHome(`.config/${path}`, text);
  }

  writeData(path: string, text: string): void {
    this.writeHome(`.local/share/${path}`, text);
  }

  /** Data that a tool lays out. */
  writeConfigAs(form: 'json' | 'toml' | 'yaml', path: string, data: View): void {
    this.files.set(`.config/${path}`, { form, text: JSON.stringify(sortedValue(data)) });
  }

  /** A file that comes from a package or a build. */
  link(path: string): void {
    this.files.set(path, { form: 'unseen' });
  }

  /** Adds a line to a shell's start, in the numbers of `mkOrder`. */
  addShell(shell: 'bash' | 'zsh' | 'fish', text: string, order?: number): void {
    this.shellLines[shell].push(order === undefined ? { text } : { text, order });
  }

  /** The joined text of an option and of what programs add to it. */
  joined(option: string, added: readonly Lines[]): string {
    return joinLines([...this.pieces(option), ...added]);
  }
}
