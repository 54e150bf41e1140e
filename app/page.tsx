import type { Metadata } from 'next';
import Link from 'next/link';
import { DesktopSketch } from '@/components/desktops/desktop-sketch';
import { picturedThemes, picturesNote, presetPicture } from '@/components/desktops/pictures';
import { ThemeGallery } from '@/components/desktops/theme-gallery';
import { VmwareWindow } from '@/components/desktops/vmware-window';
import { lookOf } from '@/components/playable/look';
import { belowClass } from '@/components/playable/room';
import { sceneWithPlayableKeys } from '@/components/playable/scene';
import { looksOf } from '@/components/playable/surprise';
import { buttonClass, linkClass } from '@/components/ui/button';
import { evenColumns } from '@/components/ui/even-columns';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-sheet';
import { Picture } from '@/components/ui/picture';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { StaticHtml } from '@/components/ui/static-html';
import { BeginLinks } from '@/components/wizard/landing/begin-links';
import { ChosenDesktops } from '@/components/wizard/landing/chosen-desktop';
import { ContinueDraft } from '@/components/wizard/landing/continue-draft';
import { HeroDesktop } from '@/components/wizard/landing/hero-desktop';
import { OpenExisting } from '@/components/wizard/landing/open-existing';
import { presetBadges } from '@/components/wizard/landing/preset-badges';
import { type Preset, presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { hasServer } from '@/lib/edition';
import { generate } from '@/lib/generate';

export const metadata: Metadata = {
  title: { absolute: 'Hyprguest – a NixOS flake for VMware and Hyprland' },
};

const promises: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'monitor',
    title: 'Made for VMware',
    text: 'Guest tools, shared folders, drivers, a desktop that follows the window’s size, and a terminal that needs no GPU.',
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
  const [first, ...others] = presets.map(({ id, title, query, config }) => ({
    id,
    title,
    query,
    looks: looksOf(config),
    accelerated: config.hyprland.graphics === 'accelerated',
    ...sceneWithPlayableKeys(config, generate(config).files),
  }));
  if (!first) throw new Error('There is no preset to show');
  const scenes = [first, ...others] as const;
  return (
    <>
      <SiteHeader>
        <nav
          aria-label="Site"
          className="ms-auto max-[23.5rem]:invisible max-[23.5rem]:size-0 max-[23.5rem]:overflow-hidden"
        >
          <Link href="/options" prefetch={false} className={`${buttonClass.quiet} px-2`}>
            All options
          </Link>
        </nav>
      </SiteHeader>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 sm:px-8">
        <ChosenDesktops>
          <section className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 pt-6 pb-8 lg:grid-cols-[minmax(0,11fr)_minmax(0,13fr)]">
            {/* From the top, because the desktop beside it grows when its keys are unfolded. */}
            <div className="lg:pt-4 xl:pt-18">
              <p className="flex min-h-10 items-center">
                <ContinueDraft>
                  <span className="text-sm font-medium text-muted">
                    NixOS with Hyprland, as a flake
                  </span>
                </ContinueDraft>
              </p>
              <h1 className="mt-3 text-4xl leading-[1.1] font-semibold tracking-tight xl:text-5xl">
                Your Hyprland desktop for VMware, ready to install
              </h1>
              <p className="mt-4 max-w-[34rem] text-lg text-muted">
                Play it here, change what you like, and download {files.size} readable files that
                install it: your shell, your programs, your keys.
              </p>
              <BeginLinks>
                No account, no cookies.{' '}
                {hasServer && (
                  <>
                    Works from the terminal too, with <code className="font-mono">curl</code> or{' '}
                    <code className="font-mono">nix</code>.
                  </>
                )}
              </BeginLinks>
            </div>
            <div className="@container">
              <HeroDesktop scenes={scenes}>
                <StaticHtml className="overflow-hidden rounded-lg border border-line bg-surface">
                  <p className="flex h-10 items-center gap-1 overflow-hidden border-b border-line px-2 text-sm font-medium whitespace-nowrap text-muted">
                    {presets.map(({ id, title }) => (
                      <span key={id} className="px-2.5">
                        {title}
                      </span>
                    ))}
                  </p>
                  <DesktopSketch id="hero" look={lookOf(defaultConfig)} className="block w-full" />
                </StaticHtml>
                <div className={belowClass} />
              </HeroDesktop>
            </div>
          </section>
        </ChosenDesktops>

        <section
          aria-labelledby="presets-title"
          className="border-t border-line pt-6 pb-12 md:pb-16"
        >
          <h2 id="presets-title" className="text-xl font-semibold tracking-tight">
            Start from a preset
          </h2>
          <ul className={`mt-4 grid gap-4 sm:grid-cols-2 ${evenColumns(presets.length)}`}>
            {presets.map((preset) => (
              <li key={preset.id}>
                <PresetCard preset={preset} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-muted">
            {drawn.length > 0 && `${listing.format(drawn)} are drawn, not photographed. `}
            <a href="#pictures-note" className={`${linkClass} inline-block min-h-6`}>
              What the pictures show, and what they cannot
            </a>
          </p>
          <div className="mt-8">
            <OpenExisting />
          </div>
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
          {/* Once on the page, beside the claim; the presets' pictures lead here. */}
          <p
            id="pictures-note"
            className="mt-6 flex max-w-prose scroll-mt-6 gap-2 text-sm text-muted"
          >
            <Icon name="info" className="mt-0.5 size-4" />
            <span>The pictures show {picturesNote} Foot stands in for Ghostty.</span>
          </p>
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
      <div className="flex flex-1 flex-col px-4 pt-3 pb-3">
        <h3 className="text-lg font-semibold">{preset.title}</h3>
        <ul className="mt-1 flex flex-wrap gap-x-1.5 gap-y-1 text-[0.8125rem] leading-5">
          {presetBadges(preset.config).map(({ text, slow }) => (
            <li
              key={text}
              className={`rounded-sm px-1.5 ${slow ? 'bg-warn-soft text-warn' : 'bg-sunken text-muted'}`}
            >
              {text}
            </li>
          ))}
        </ul>
        <p className="mt-2 flex-1 text-sm text-muted">{preset.description}</p>
        <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
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
            Review it<span className="sr-only">: {preset.title}</span>
          </Link>
        </p>
      </div>
      <div className="border-t border-line">
        <VmwareWindow small>
          {picture ? (
            <Picture file={picture} alt={picture.alt} className="block h-auto w-full" />
          ) : (
            <DesktopSketch id={preset.id} look={lookOf(preset.config)} className="block w-full" />
          )}
        </VmwareWindow>
      </div>
    </article>
  );
}
