/**
 * Why no phone opens a link of this site, and what to do: the computer in front of somebody serves it to itself.
 * @param link its host is a name of that computer alone
 */
export function LoopbackNote({ link }: { link: string }) {
  return (
    <p className="max-w-prose">
      Your own computer serves this page, and a phone does not find it as “{new URL(link).hostname}
      ”. Start the site with <code className="font-mono">-H 0.0.0.0</code>, open it here by the
      computer’s address in your network, and come back to this page.
    </p>
  );
}
