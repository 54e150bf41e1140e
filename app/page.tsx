import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { desktopOf } from '@/components/desktops/desktop-of';
import { DesktopSketch } from '@/components/desktops/desktop-sketch';
import { picturedThemes, picturesNote, presetPicture } from '@/components/desktops/pictures';
import { ThemeGallery } from '@/components/desktops/theme-gallery';
import { buttonClass, linkClass } from '@/components/ui/button';
import { Icon, type IconName } from '@/components/ui/icon';
import { Picture } from '@/components/ui/picture';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { OpenExisting } from '@/components/wizard/landing/open-existing';
import { type Preset, presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';

export const metadata: Metadata = {
  title: { absolute: 'Hyprguest – a NixOS flake for VMware and Hyprland' },
};

const promises: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'monitor',
    title: 'Made for VMware',
    text: 'Guest tools, shared folders, drivers, a desktop that follows the window’s size, and a terminal that opens even without 3D graphics.',
  },
  {
    icon: 'file',
    title: 'Yours to read',
    text: 'Plain modules, one topic per file, formatted and commented, with a complete lock file. You never need this site again.',
  },
  {
    icon: 'lock',
    title: 'Secrets stay with you',
    text: 'Passwords are hashed and keys encrypted in your browser. There is no way to send them to the server.',
  },
];

/** A number at the beginning of a title. */
const countWord = (count: number) =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ??
  String(count);

const drawn = presets.filter(({ id }) => !presetPicture(id)).map(({ title }) => title);
const listing = new Intl.ListFormat('en');

export default function StartPage() {
  const { files } = generate(defaultConfig);
  return (
    <>
      <SiteHeader>
        <nav aria-label="Site" className="ms-auto max-[23.5rem]:hidden">
          <Link href="/options" prefetch={false} className={`${buttonClass.quiet} px-2`}>
            All options
          </Link>
        </nav>
      </SiteHeader>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 sm:px-8">
        <section className="grid items-center gap-x-14 gap-y-10 py-12 md:py-20 lg:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]">
          <div>
            <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
              Your Hyprland desktop for VMware, ready to install
            </h1>
            <p className="mt-5 max-w-[34rem] text-lg text-muted">
              A complete NixOS configuration you can read and keep. Answer a few questions, or none,
              and get {files.size} files that install it: your shell, your programs, your keys.
            </p>
            <p className="mt-8 flex flex-wrap gap-3">
              <Link
                href="/host"
                prefetch={false}
                className={`${buttonClass.primary} min-h-12 px-6 text-base`}
              >
                Start with the defaults
                <Icon name="arrowRight" />
              </Link>
              <Link
                href="/review"
                prefetch={false}
                className={`${buttonClass.secondary} min-h-12 px-6 text-base`}
              >
                Preview the files
              </Link>
            </p>
            <p className="mt-5 text-sm text-muted">
              No account, no cookies. Works from the terminal too, with{' '}
              <code className="font-mono">curl</code> or <code className="font-mono">nix</code>.
            </p>
          </div>
          <DesktopSketch desktop={desktopOf(defaultConfig)} className="w-full" />
        </section>

        <section aria-labelledby="presets-title" className="border-t border-line py-12 md:py-16">
          <h2 id="presets-title" className="text-2xl font-semibold tracking-tight">
            Start from a preset
          </h2>
          <p className="mt-1 max-w-prose text-muted">
            Each is complete, and you can change every answer.
          </p>
          <ul className="mt-8 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {presets.map((preset) => (
              <li key={preset.id}>
                <PresetCard preset={preset} />
              </li>
            ))}
            <li>
              <OpenExisting />
            </li>
          </ul>
          <PicturesNote>
            {drawn.length > 0 && `${listing.format(drawn)} are drawn, not photographed.`}
          </PicturesNote>
        </section>

        <section aria-labelledby="themes-title" className="border-t border-line py-12 md:py-16">
          <h2 id="themes-title" className="text-2xl font-semibold tracking-tight">
            {countWord(picturedThemes.length)} themes, seen running
          </h2>
          <p className="mt-1 mb-8 max-w-prose text-muted">
            One palette for windows, bar, terminal, launcher, lock screen and notifications. Each of
            these desktops was generated, started and photographed.
          </p>
          <ThemeGallery />
          <PicturesNote />
        </section>

        <section aria-labelledby="promises-title" className="border-t border-line py-12 md:py-16">
          <h2 id="promises-title" className="text-2xl font-semibold tracking-tight">
            What you can count on
          </h2>
          <div className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-3">
            {promises.map(({ icon, title, text }) => (
              <div key={title}>
                <Icon name={icon} className="size-6 text-accent" />
                <h3 className="mt-3 text-lg font-semibold">{title}</h3>
                <p className="mt-1 text-muted">{text}</p>
              </div>
            ))}
          </div>
        </section>
      </main>
      <SiteFooter />
    </>
  );
}

function PresetCard({ preset }: { preset: Preset }) {
  const picture = presetPicture(preset.id);
  return (
    <article className="flex h-full flex-col overflow-hidden rounded-lg border border-line bg-surface">
      <div className="p-2 pb-0">
        {picture ? (
          <Picture file={picture} alt={picture.alt} className="block h-auto w-full rounded-sm" />
        ) : (
          <DesktopSketch desktop={desktopOf(preset.config)} className="w-full" />
        )}
      </div>
      <div className="flex flex-1 flex-col p-5">
        <h3 className="text-lg font-semibold">{preset.title}</h3>
        <p className="mt-1 flex-1 text-muted">{preset.description}</p>
        <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
          <Link
            href={`/host?${preset.query}`}
            prefetch={false}
            className={`${linkClass} inline-block min-h-6`}
          >
            Adjust it<span className="sr-only">: {preset.title}</span>
          </Link>
          <Link
            href={`/review?${preset.query}`}
            prefetch={false}
            className={`${linkClass} inline-block min-h-6`}
          >
            Review and download<span className="sr-only">: {preset.title}</span>
          </Link>
        </p>
      </div>
    </article>
  );
}

/** Where pictures are, what they do not prove. */
function PicturesNote({ children }: { children?: ReactNode }) {
  return (
    <p className="mt-6 flex max-w-prose gap-2 text-sm text-muted">
      <Icon name="info" className="mt-0.5 size-4" />
      <span>
        The pictures show {picturesNote} Foot stands in for Ghostty. {children}
      </span>
    </p>
  );
}
