import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { type SecretAnswers, secretsSchema } from '@/lib/secrets/schema';

/** Judges what stands in the form of secrets, for react-hook-form. */
export const secretsResolver = zodResolver(secretsSchema) as unknown as Resolver<SecretAnswers>;
