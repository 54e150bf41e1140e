import type { FinishedSecrets } from '@/lib/secrets/encrypt-secrets';
import { hide } from '@/lib/secrets/secret';

/** Plain texts as the page holds them. */
export function hidden(plain: {
  hashedPassword: string;
  apiKeys: { anthropic: string; openai: string };
}): FinishedSecrets {
  const { anthropic, openai } = plain.apiKeys;
  return {
    hashedPassword: hide(plain.hashedPassword),
    apiKeys: { anthropic: hide(anthropic), openai: hide(openai) },
  };
}
