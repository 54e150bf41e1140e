import { linkClass } from '@/components/ui/button';
import { sitePath } from '@/lib/edition';

/** What is said of a file that was dropped where none is opened. */
export function Dropped() {
  return (
    <div className="overflow-y-auto px-5 py-4">
      <p>Your answers have not changed. A configuration or a flake is opened on the start page.</p>
      <p className="mt-3">
        <a href={sitePath('/')} className={linkClass}>
          Go to the start page
        </a>
      </p>
    </div>
  );
}
