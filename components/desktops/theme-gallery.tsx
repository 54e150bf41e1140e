import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass, linkClass } from '@/components/ui/button';
import { evenColumns } from '@/components/ui/even-columns';
import { Icon } from '@/components/ui/icon';
import { Picture } from '@/components/ui/picture';
import { configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { PictureDetail } from './picture-detail';
import { type DesktopPicture, type PicturedTheme, picturedThemes } from './pictures';
import { VmwareWindow } from './vmware-window';

/**
 * The themes to look through: small ones to choose from, the chosen one large. Radio buttons and style
 * sheets do it all, so it works without scripts, and pictures that are not shown are not fetched.
 */
export function ThemeGallery() {
  return (
    <fieldset className={`grid grid-cols-3 gap-2 sm:gap-3 ${evenColumns(picturedThemes.length)}`}>
      <legend className="sr-only">Theme to look at</legend>
      {picturedThemes.map((theme, index) => (
        <div key={theme.name} className="group contents">
          <Thumb theme={theme} checked={index === 0} />
          <Stage theme={theme} />
        </div>
      ))}
    </fieldset>
  );
}

function Thumb({ theme, checked }: { theme: PicturedTheme; checked: boolean }) {
  return (
    <label className="relative cursor-pointer rounded-md border border-line bg-surface p-1 transition-colors hover:border-control has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2">
      <input
        type="radio"
        name="shown-theme"
        value={theme.name}
        defaultChecked={checked}
        className="absolute inset-0 z-1 cursor-pointer opacity-0"
      />
      <span className="block overflow-hidden rounded-sm bg-sunken">
        <PictureDetail file={theme.desktop} />
      </span>
      <span className="block px-1 py-1.5 text-sm leading-4 font-medium sm:px-1.5 sm:text-base sm:leading-5">
        {theme.title}
      </span>
    </label>
  );
}

/** Both pictures of a theme, in the row below the small ones. */
function Stage({ theme }: { theme: PicturedTheme }) {
  const { name, title, desktop, launcher } = theme;
  const query = encodeQuery(configSchema.parse({ hyprland: { theme: name } }));
  return (
    <div className="order-last col-span-full mt-3 hidden gap-x-6 gap-y-6 group-has-checked:grid md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
      <Photograph theme={theme} picture={desktop}>
        Terminals and the bar
      </Photograph>
      <div>
        <Photograph theme={theme} picture={launcher}>
          The launcher Fuzzel
        </Photograph>
        <h3 className="mt-6 text-xl font-semibold tracking-tight">{title}</h3>
        <p className="mt-1 text-muted">
          The default answers in this theme. Everything else stays yours to choose.
        </p>
        <p className="mt-4">
          <Link href={`/host?${query}`} prefetch={false} className={buttonClass.secondary}>
            Begin with {title}
            <Icon name="arrowRight" />
          </Link>
        </p>
      </div>
    </div>
  );
}

function Photograph({
  theme,
  picture,
  children,
}: {
  theme: PicturedTheme;
  picture: DesktopPicture;
  children: ReactNode;
}) {
  return (
    <figure>
      <div className="overflow-hidden rounded-md border border-line bg-sunken">
        <VmwareWindow>
          <Picture file={picture} alt={picture.alt} className="block h-auto w-full" />
        </VmwareWindow>
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
        <span className="me-auto">{children}</span>
        <a href={picture.src} className={`${linkClass} inline-block min-h-6`}>
          Full size
          <span className="sr-only">
            : {children}, {theme.title}
          </span>
        </a>
      </figcaption>
    </figure>
  );
}
