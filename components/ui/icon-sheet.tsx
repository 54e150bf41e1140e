const paths = {
  arrowRight: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  arrowLeft: 'M13 8H3.5M7 4.5 3.5 8 7 11.5',
  check: 'm3 8.5 3.2 3L13 4.5',
  chevron: 'm4 6 4 4 4-4',
  copy: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z',
  cross: 'm4 4 8 8m0-8-8 8',
  dice: 'M4 2.5h8A1.5 1.5 0 0 1 13.5 4v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5ZM5.4 5.4v.2M10.6 5.4v.2M8 7.9v.2M5.4 10.4v.2M10.6 10.4v.2',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Zm6.5 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  file: 'M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13',
  folder: 'M1.5 3.5H6l1.5 2h7v7.5h-13z',
  info: 'M8 7.2v4M8 4.6v.2M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z',
  link: 'M6.5 9.5a3 3 0 0 0 4.3.3l2-2a3 3 0 0 0-4.3-4.3l-1 1M9.5 6.5a3 3 0 0 0-4.3-.3l-2 2a3 3 0 0 0 4.3 4.3l1-1',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  minus: 'M3.5 8h9',
  monitor: 'M1.5 2.5h13v8.5h-13zM5 14h6M8 11v3',
  moon: 'M13 9.8A5.8 5.8 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8Z',
  phone: 'M4.5 1.5h7v13h-7zM7.2 12.3h1.6',
  plus: 'M3.5 8h9M8 3.5v9',
  search: 'm10.5 10.5 3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.2',
} as const;

export type IconName = keyof typeof paths;

const symbols = Object.entries(paths)
  .map(
    ([name, path]) => `<symbol id="icon-${name}" viewBox="0 0 16 16"><path d="${path}"/></symbol>`,
  )
  .join('');

/**
 * Every icon once, at the end of each document: icons only name theirs, so no script and no second copy holds the drawings.
 * As text, because React would else take over each symbol.
 */
export function IconSheet() {
  return (
    <svg
      aria-hidden="true"
      className="hidden"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants.
      dangerouslySetInnerHTML={{ __html: symbols }}
    />
  );
}
