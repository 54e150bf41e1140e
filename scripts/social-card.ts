/**
 * Makes the picture that chat programs and social sites show beside a link: words, and the photograph of a generated desktop.
 *
 *   npm run social-card
 *
 * Writes public/social-card.png and public/social-card.json. The latter holds a hash of everything on the card: a test
 * compares it, so a card older than its photograph is found.
 */
import { makeSocialCard } from '@/tools/social-card/social-card';

makeSocialCard().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
