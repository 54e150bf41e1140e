/** The picture beside shared links, as a page that is photographed. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picturedThemes } from '@/components/desktops/pictures';
import { startChromium } from '../bench/chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is known of a card that was made. */
export interface SocialCard {
  file: string;
  width: number;
  height: number;
  alt: string;
  /** A hash of the page that was photographed: words, fonts, picture. */
  inputs: string;
}

const size = { width: 1200, height: 630 };

/**
 * The card as a page that needs nothing from outside, and what is to be noted of it.
 * @throws when the photograph it shows is missing
 */
export function socialCard(): { html: string; card: SocialCard } {
  const theme = picturedThemes[0];
  if (!theme) throw new Error('there is no photograph to show');
  const data = (type: string, path: string) =>
    `data:${type};base64,${readFileSync(join(root, path)).toString('base64')}`;
  const html = page({
    font: data('font/woff2', 'app/fonts/plex-sans.woff2'),
    mark: data('image/svg+xml', 'app/icon.svg'),
    photograph: data('image/webp', `public${theme.desktop.src}`),
    caption: `${theme.title}, photographed in an emulated machine`,
  });
  const inputs = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const alt = `Hyprguest: a NixOS desktop for VMware, as a flake you own. Beside the words: ${lowerFirst(theme.desktop.alt)}`;
  return { html, card: { file: 'social-card.png', ...size, alt, inputs } };
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function page(parts: { font: string; mark: string; photograph: string; caption: string }): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hyprguest</title>
<style>
@font-face { font-family: Plex; src: url(${parts.font}); font-weight: 100 700; }
* { box-sizing: border-box; margin: 0; }
body {
  width: ${size.width}px; height: ${size.height}px; overflow: hidden; position: relative;
  background: #f5f7f6; color: #15201e; font: 27px/1.35 Plex;
}
main { position: absolute; inset: 64px auto 58px 64px; width: 460px; display: flex; flex-direction: column; }
.name { display: flex; align-items: center; gap: 16px; font-size: 34px; font-weight: 600; letter-spacing: -0.02em; }
.name img { width: 52px; }
h1 { margin-top: auto; font-size: 58px; line-height: 1.08; font-weight: 600; letter-spacing: -0.025em; }
.more { margin-top: 24px; color: #50605c; }
figure { position: absolute; left: 560px; top: 64px; width: 768px; }
figure img {
  display: block; width: 768px; height: 480px; border-radius: 14px;
  box-shadow: 0 2px 4px #0c111033, 0 18px 48px #0c111040;
}
figcaption { margin-top: 20px; font-size: 20px; color: #50605c; }
</style>
<main>
<p class="name"><img src="${parts.mark}" alt="">Hyprguest</p>
<h1>A NixOS desktop for VMware, as a flake you own</h1>
<p class="more">Try it in your browser. Install it with two typed lines.</p>
</main>
<figure>
<img src="${parts.photograph}" alt="">
<figcaption>${parts.caption}</figcaption>
</figure>
</html>
`;
}

/**
 * Photographs the card and writes it, with what is noted of it, into public/.
 * @throws Error when no Chromium starts
 */
export async function makeSocialCard(): Promise<void> {
  const { html, card } = socialCard();
  const browser = await startChromium();
  if (!browser) throw new Error('No Chromium that starts; `npm run e2e` fetches one.');
  try {
    const tab = await browser.newPage({ viewport: size });
    await tab.setContent(html, { waitUntil: 'load' });
    await tab.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode()));
    });
    const png = await tab.screenshot({ type: 'png' });
    writeFileSync(join(root, 'public', card.file), png);
    writeFileSync(join(root, 'public/social-card.json'), `${JSON.stringify(card, null, 2)}\n`);
    console.log(`public/${card.file}: ${Math.round(png.length / 1024)} KiB`);
  } finally {
    await browser.close();
  }
}
