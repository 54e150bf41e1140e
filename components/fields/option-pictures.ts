import { createContext, type ReactNode } from 'react';

/** What belongs to the values of a question beside their words, as elements. */
export interface PicturedOptions {
  /** A picture for each value. */
  pictures?: Readonly<Record<string, ReactNode>>;
  /** What is to be said about the pictures. */
  note?: string;
  /** More to each value, drawn and said below its words. */
  details?: Readonly<Record<string, ReactNode>>;
}

/** By the question's path. Pages put them here: what a question asks does not depend on its pictures. */
export const OptionPictures = createContext<Readonly<Record<string, PicturedOptions>>>({});
