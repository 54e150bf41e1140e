import { pageZip } from '@/lib/archive/page-zip';
import { seedDisc } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import type { FileTree } from '@/lib/render/file-tree';
import { seedPath } from '@/lib/render/private-paths';

/** How many bytes the zip of these files has; with secrets it is a little more. */
export async function zipSize(files: FileTree, hostName: string): Promise<number> {
  const folder = topFolder(hostName);
  const blob = await pageZip(files, folder, [[seedPath, seedDisc(files, folder)]]);
  return blob.size;
}
