/** The types of project.mjs, for what is written in TypeScript. */
export const root: string;
