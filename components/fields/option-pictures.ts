import { createContext, type ReactNode } from 'react';

/** A picture for each value of a question, as elements, and what is to be said about them. */
export interface PicturedOptions {
  pictures: Readonly<Record<string, ReactNode>>;
  note: string;
}

/** By the question's path. Pages put them here: what a question asks does not depend on its pictures. */
export const OptionPictures = createContext<Readonly<Record<string, PicturedOptions>>>({});
