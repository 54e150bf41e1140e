import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { ScrollRegion } from '../ui/scroll-region';
import { CodeLines } from './code-lines';
import { highlight } from './highlight';
import { codeBoxClass, PreviewFrame } from './preview-frame';
import { tellingFile } from './preview-state';
import { RowContent, rowClass } from './tree-row';
import { treeRows } from './tree-rows';

/**
 * The default preset's files as they were when the site was built: the preview before its scripts,
 * and without them.
 * @param step decides which file is open
 */
export async function StaticPreview({ step }: { step: string }) {
  const { files, provenance } = generate(defaultConfig);
  const path = tellingFile(provenance, step) ?? 'flake.nix';
  const { lines } = await highlight(path, (files.get(path) ?? '').replace(/\n$/, ''));
  return (
    <PreviewFrame
      detail
      bar={
        <p className="text-muted">
          <span className="font-semibold text-ink">{files.size} files</span> of the preset “Default”
        </p>
      }
      tree={
        <ul>
          {treeRows(files.keys(), new Map()).map((row) => (
            <li key={row.path} className={rowClass(row, row.path === path)}>
              <RowContent row={row} />
            </li>
          ))}
        </ul>
      }
      fileBar={<p className="truncate font-mono text-[0.8125rem]">{path}</p>}
      code={
        <ScrollRegion label={path} className={codeBoxClass}>
          <CodeLines lines={lines.map(({ tokens }, index) => ({ number: index + 1, tokens }))} />
        </ScrollRegion>
      }
    />
  );
}
