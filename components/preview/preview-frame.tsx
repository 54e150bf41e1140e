import type { ReactNode } from 'react';

/** Where the parts of the preview lie; the same on the server and in the page, so that nothing moves. */
export function PreviewFrame({
  bar,
  search,
  tree,
  file,
  note,
  detail = false,
  isWide = false,
}: {
  bar: ReactNode;
  /** Above the list, where it stays. */
  search?: ReactNode;
  tree: ReactNode;
  /** The open file. */
  file: ReactNode;
  /** Said below the bar, where there is always something, so that nothing moves with the first change. */
  note: ReactNode;
  /** On a narrow screen: the file instead of the list. */
  detail?: boolean;
  /** Whether the list holds sentences, which need more room than names. */
  isWide?: boolean;
}) {
  const columns = isWide
    ? '@xl:grid-cols-[minmax(13rem,4fr)_minmax(0,5fr)]'
    : '@xl:grid-cols-[13rem_minmax(0,1fr)] @4xl:grid-cols-[16rem_minmax(0,1fr)]';
  return (
    <div className="@container flex h-full min-h-0 flex-col bg-sunken">
      {/* Where there is room for the open file alone, it gets all of it. */}
      <div
        className={`flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-sm ${detail ? '@max-xl:hidden' : ''}`}
      >
        {bar}
      </div>
      <div
        className={`flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line px-4 py-1.5 text-sm text-muted ${detail ? '@max-xl:hidden' : ''}`}
      >
        {note}
      </div>
      <div className={`grid min-h-0 flex-1 ${columns}`}>
        <div
          className={`flex min-h-0 flex-col border-line @xl:border-e ${detail ? '@max-xl:hidden' : ''}`}
        >
          {search && <div className="p-2 pb-1">{search}</div>}
          <div className="relative min-h-0 flex-1 overflow-y-auto bg-sunken p-2 contain-content">
            {tree}
          </div>
        </div>
        <div className={`flex min-h-0 min-w-0 flex-col ${detail ? '' : '@max-xl:hidden'}`}>
          {file}
        </div>
      </div>
    </div>
  );
}

/** A file below its bar. */
export function FileFrame({ bar, code }: { bar: ReactNode; code: ReactNode }) {
  return (
    <>
      <div className="flex min-h-10 flex-wrap items-center gap-x-2 border-b border-line px-4 py-1">
        {bar}
      </div>
      {code}
    </>
  );
}

/** Classes of the box that scrolls the code; what changes in it moves nothing outside. A ground of its own makes it a layer. */
export const codeBoxClass = 'min-h-0 flex-1 overscroll-contain bg-sunken contain-content';
