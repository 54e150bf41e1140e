'use server';

import { parseConfig } from '@/lib/config/repair';
import type { Config } from '@/lib/config/schema';
import { type GenerateResult, generate as generateFiles } from '@/lib/generate';

/**
 * Answers → the authoritative flake. Never trusts the page: the answers are parsed again.
 * @param answers the public answers; there is no way to hand in a secret
 */
export async function generate(answers: Config): Promise<GenerateResult> {
  const parsed = parseConfig(answers);
  if (!parsed.ok) return parsed;
  return { ok: true, files: [...generateFiles(parsed.config).files] };
}
