import type { ReactNode } from 'react';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { DesktopSketch } from '../desktops/desktop-sketch';
import { lookOf } from '../playable/look';
import { ScrollRegion } from '../ui/scroll-region';
import { StaticHtml } from '../ui/static-html';
import { CodeLines } from './code-lines';
import { fileOfStep, isDocument } from './files-of-answers';
import { highlight } from './highlight';
import { printPaneHash } from './pane-address';
import { desktopPanelClass, firstTab, paneTabs, tabClass, tabRowClass } from './pane-tabs';
import { codeBoxClass, FileFrame, PreviewFrame } from './preview-frame';
import { RowContent, rowClass } from './tree-row';
import { treeRows } from './tree-rows';

/**
 * What the default preset makes, as it was when the site was built: the pane before its scripts, and without them.
 * @param step decides what is open
 */
export async function StaticPreview({ step }: { step: string }) {
  const content =
    firstTab(step) === 'desktop' ? (
      <div className={desktopPanelClass}>
        <DesktopSketch id="pane" look={lookOf(defaultConfig)} className="w-full rounded-lg" />
      </div>
    ) : (
      await staticFiles(step)
    );
  return (
    <StaticHtml className="flex h-full min-h-0 flex-col">
      <StaticPane step={step}>{content}</StaticPane>
    </StaticHtml>
  );
}

/** Tabs as links that write the chosen one into the address, where the live tabs read it when they have loaded. */
function StaticPane({ step, children }: { step: string; children: ReactNode }) {
  return (
    <>
      <nav aria-label="Views" className={`${tabRowClass} needs-js`}>
        {paneTabs.map(({ id, title }) => (
          <a
            key={id}
            href={printPaneHash({ tab: id })}
            aria-current={id === firstTab(step) ? 'true' : undefined}
            className={tabClass}
          >
            {title}
          </a>
        ))}
      </nav>
      <div className="min-h-0 flex-1">{children}</div>
    </>
  );
}

async function staticFiles(step: string) {
  const { files, provenance } = generate(defaultConfig);
  const path = fileOfStep(provenance, step) ?? 'flake.nix';
  const documents = [...files.keys()].filter(isDocument).length;
  const { lines } = await highlight(path, (files.get(path) ?? '').replace(/\n$/, ''));
  return (
    <PreviewFrame
      detail
      bar={
        <p className="text-muted">
          <span className="font-semibold text-ink">{files.size} files</span> ({documents} documents)
          of the preset “Default”
        </p>
      }
      note={<p>Nothing differs from the preset “Default”.</p>}
      tree={
        <ScrollRegion label="Files of the flake" className="h-full">
          <ul>
            {treeRows(files.keys()).map((row) => (
              <li key={row.path} className={rowClass(row, row.path === path)}>
                <RowContent row={row} />
              </li>
            ))}
          </ul>
        </ScrollRegion>
      }
      file={
        <FileFrame
          bar={<p className="truncate font-mono text-[0.8125rem]">{path}</p>}
          code={
            <ScrollRegion label={path} className={codeBoxClass}>
              <CodeLines
                lines={lines.map(({ tokens }, index) => ({ number: index + 1, tokens }))}
              />
            </ScrollRegion>
          }
        />
      }
    />
  );
}
