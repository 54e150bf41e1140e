import type { ReactNode } from 'react';

/**
 * Something drawn on the server as mere HTML: React takes over one element, however many it holds, and the page's data has
 * its text in place of all its elements.
 * @param children hold nothing that listens, waits or uses a hook
 */
export async function StaticHtml({
  className,
  children,
}: {
  className: string;
  children: ReactNode;
}) {
  // Not bundled, because the React of server components comes without what draws HTML.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server');
  return (
    <div
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escaped it.
      dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }}
    />
  );
}
