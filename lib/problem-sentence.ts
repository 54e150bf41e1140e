import type { Problem } from './config/schema';

/** A problem as one line for people: its path, where it has one, and what is wrong. */
export function problemSentence({ path, message }: Problem): string {
  return path ? `${path}: ${message}` : message;
}
