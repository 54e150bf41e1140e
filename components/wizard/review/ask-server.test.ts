import { expect, it, vi } from 'vitest';
import { generate } from '@/app/actions';
import { defaultConfig } from '@/lib/config/schema';
import { askServer, type GenerateOnServer, ServerTrouble } from './ask-server';

const trouble = async (action: GenerateOnServer, answers = defaultConfig) => {
  const error = await askServer(action, answers).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServerTrouble);
  return (error as Error).message;
};

it('gives the files of the action', async () => {
  const files = new Map(await askServer(generate, defaultConfig));
  expect(files.get('flake.nix')).toContain('vmware-guest');
});

it('distinguishes a server that is not there, one that is at fault, and one that refuses', async () => {
  // What the browser's fetch throws without a connection, and what Next throws for an answer that is none of its own.
  expect(await trouble(async () => Promise.reject(new TypeError('Failed to fetch')))).toBe(
    'The server could not be reached',
  );
  expect(await trouble(async () => Promise.reject(new Error('An unexpected response')))).toBe(
    'The server answered with an error',
  );
  const host = { ...defaultConfig.host, name: '-' };
  expect(await trouble(generate, { ...defaultConfig, host })).toBe(
    'The server did not take these answers',
  );
});

it('does not wait for ever', async () => {
  vi.useFakeTimers();
  const answer = trouble(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await answer).toBe('The server took too long to answer');
});
