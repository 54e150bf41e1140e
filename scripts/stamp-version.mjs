/** What npm calls when it raises the version (`npm version`): the image in the manifest for Kubernetes has the same one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/project.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = join(root, 'deploy/kubernetes.yaml');
const text = readFileSync(manifest, 'utf8');
const image = /(image: \S+\/hyprguest:)\S+/;
if (!image.test(text)) throw new Error('deploy/kubernetes.yaml names no image of hyprguest.');
writeFileSync(manifest, text.replace(image, `$1${version}`));
