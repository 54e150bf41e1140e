import { expect, it } from 'vitest';
import { attributePaths } from './attribute-paths';

const pathOf = (source: string, text: string) => {
  const lines = source.split('\n');
  return attributePaths(source)[lines.findIndex((line) => line.includes(text))]?.join('.');
};

const module = `# A comment.
{ config, lib, pkgs, ... }:
let
  mine = { a = 1; };
in
{
  imports = [
    ./here.nix
  ];

  services.openssh = {
    enable = true;
    settings.PermitRootLogin = "no";
    extraConfig = ''
      Port 22
    '';
  };
  # another comment
  environment.systemPackages = [
    (pkgs.writeShellApplication {
      name = "x";
      text = "y";
    })
  ];
  users.users.\${config.me} = lib.mkForce {
    shell = pkgs.zsh;
  };
  networking.hostName = "x"; boot.kernelParams = [ "quiet" ];
}
`;

it('says which attribute a line sets, through sets and functions', () => {
  expect(pathOf(module, 'enable = true')).toBe('services.openssh.enable');
  expect(pathOf(module, 'PermitRootLogin')).toBe('services.openssh.settings.PermitRootLogin');
  expect(pathOf(module, 'Port 22')).toBe('services.openssh.extraConfig');
  expect(pathOf(module, './here.nix')).toBe('imports');
  expect(pathOf(module, 'networking.hostName')).toBe('networking.hostName');
  expect(pathOf(module, 'name = "x"')).toBe('environment.systemPackages');
  expect(pathOf(module, 'services.openssh = {')).toBe('services.openssh');
});

it('knows the list behind a with', () => {
  const source = '{\n  home.packages = with pkgs; [\n    fd\n    age\n  ];\n  a = 1;\n}\n';
  expect(pathOf(source, 'age')).toBe('home.packages');
  expect(pathOf(source, 'a = 1')).toBe('a');
});

it('says nothing of comments and of names of a let', () => {
  expect(pathOf(module, 'A comment')).toBeUndefined();
  expect(pathOf(module, 'another comment')).toBeUndefined();
  expect(pathOf(module, 'mine = ')).toBeUndefined();
});

it('stands for a computed name with a star', () => {
  expect(pathOf(module, 'shell = ')).toMatch(/^users\.users\.(?:\*\.)?shell$/);
});

it('passes over comments before a set', () => {
  expect(pathOf('# What it is.\n{\n  a = {\n    b = 1;\n  };\n}\n', 'b = 1')).toBe('a.b');
});

it('comes to an end, wherever somebody is still typing', () => {
  expect(attributePaths('{\n  inherit lib\n}\n')).toHaveLength(4);
  expect(attributePaths('{\n  ${name')).toHaveLength(2);
  for (let length = 0; length <= module.length; length += 1) {
    try {
      const lines = module.slice(0, length).split('\n').length;
      expect(attributePaths(module.slice(0, length))).toHaveLength(lines);
    } catch (error) {
      // A string or comment that is not closed.
      expect(error).toBeInstanceOf(SyntaxError);
    }
  }
});
