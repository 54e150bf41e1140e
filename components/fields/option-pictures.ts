import { createContext } from 'react';
import type { PictureFile } from '../ui/picture';

/** Pictures of a question's values, and what is to be said about them. */
export interface PicturedOptions {
  pictures: Readonly<Record<string, PictureFile>>;
  note: string;
}

/** By the question's path. Pages put them here: what a question asks does not depend on its pictures. */
export const OptionPictures = createContext<Readonly<Record<string, PicturedOptions>>>({});
