import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { parseConfig } from '@/lib/config/repair';
import { readForm } from './read-form';

it('reads each kind of control as its answer', () => {
  const sent = new FormData();
  sent.set('host.name', 'early-bird');
  sent.set('host.memoryGiB', '12');
  sent.set('host.cpus', 'many');
  sent.set('host.ssh', 'false');
  sent.set('host.containers', 'podman');
  sent.set('host.openPorts', '8080, 3000');
  sent.set('user.sshKeys', 'one\n two, of Ada \n');
  sent.set('user.morePackages', 'cowsay, docker vscode;\n nerd-fonts.hack,');
  sent.set('user.packages', 'git,jq');
  expect(Object.fromEntries(readForm(sent, fields))).toEqual({
    'host.name': 'early-bird',
    'host.memoryGiB': 12,
    'host.cpus': 'many',
    'host.ssh': false,
    'host.containers': 'podman',
    'host.openPorts': [8080, 3000],
    'user.sshKeys': ['one', 'two, of Ada'],
    'user.morePackages': ['cowsay', 'docker', 'vscode', 'nerd-fonts.hack'],
  });
});

it('reads the defaults of every question but the packages as themselves', () => {
  const sent = new FormData();
  for (const field of fields) {
    const separator = field.kind === 'lines' ? '\n' : ', ';
    sent.set(field.path, [field.default].flat().join(separator));
  }
  const read: Record<string, Record<string, unknown>> = {};
  for (const [path, answer] of readForm(sent, fields)) {
    const [step = '', key = ''] = path.split('.');
    read[step] = { ...read[step], [key]: answer };
  }
  expect(parseConfig(read)).toEqual(parseConfig({}));
});
