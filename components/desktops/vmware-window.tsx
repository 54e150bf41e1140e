import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** The three signs at the end of its title, 44 by 8 units. */
export const windowControls = 'M1 4h7M18.5.5h7v7h-7zM36 .5l7 7m0-7-7 7';

/** The window that VMware shows the guest in, drawn around a picture of its desktop. */
export function VmwareWindow({ children, small }: { children: ReactNode; small?: boolean }) {
  return (
    <>
      <div
        aria-hidden="true"
        className={`flex items-center gap-1.5 border-b border-line bg-surface font-medium whitespace-nowrap text-muted ${
          small ? 'h-6 px-2.5 text-[0.6875rem]' : 'h-8 px-3 text-[0.8125rem]'
        }`}
      >
        <Icon name="monitor" className={small ? 'size-3' : 'size-3.5'} />
        vmware-guest – VMware
        <svg
          aria-hidden="true"
          viewBox="0 0 44 8"
          className={`ms-auto ${small ? 'h-1.5' : 'h-2'}`}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.2}
        >
          <path d={windowControls} />
        </svg>
      </div>
      {children}
    </>
  );
}
