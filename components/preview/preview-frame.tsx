import type { ReactNode } from 'react';

/** Where the parts of the preview lie; the same on the server and in the page, so that nothing moves. */
export function PreviewFrame({
  bar,
  tree,
  fileBar,
  code,
  note,
  detail = false,
}: {
  bar: ReactNode;
  tree: ReactNode;
  fileBar: ReactNode;
  code: ReactNode;
  /** Said below the bar. */
  note?: ReactNode;
  /** On a narrow screen: the file instead of the list. */
  detail?: boolean;
}) {
  return (
    <div className="@container flex h-full min-h-0 flex-col bg-sunken">
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-sm">
        {bar}
      </div>
      {note && <div className="border-b border-line px-4 py-1.5">{note}</div>}
      <div className="grid min-h-0 flex-1 @xl:grid-cols-[13rem_minmax(0,1fr)] @4xl:grid-cols-[16rem_minmax(0,1fr)]">
        <div
          className={`relative min-h-0 overflow-y-auto border-line p-2 contain-content @xl:border-e ${detail ? '@max-xl:hidden' : ''}`}
        >
          {tree}
        </div>
        <div className={`flex min-h-0 min-w-0 flex-col ${detail ? '' : '@max-xl:hidden'}`}>
          <div className="flex min-h-10 items-center gap-2 border-b border-line px-4 py-1">
            {fileBar}
          </div>
          {code}
        </div>
      </div>
    </div>
  );
}

/** Classes of the box that scrolls the code; what changes in it moves nothing outside. */
export const codeBoxClass = 'min-h-0 flex-1 overscroll-contain contain-content';
