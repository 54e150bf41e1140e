/** What came of reading a link or a file to compare with. */
export interface ReadBase {
  /** The query of its answers; undefined where there are none. */
  query: string | undefined;
  problems: readonly string[];
}

/**
 * Reads one link or file at a time. It takes a while, and by then somebody may have chosen something else: only the last one
 * that was asked for counts.
 */
export function createBaseReading() {
  let last: symbol | undefined;
  return {
    /**
     * @param work gives undefined where nothing was chosen in the end
     * @returns what came of it; undefined where it counts no more
     */
    read: async (work: () => Promise<ReadBase | undefined>): Promise<ReadBase | undefined> => {
      const mine = Symbol();
      last = mine;
      const read = await work().catch((error) => {
        console.warn(error);
        const problem = 'This could not be read. Check your connection, and try again.';
        return { query: undefined, problems: [problem] };
      });
      return last === mine ? read : undefined;
    },
    /** Nothing that is still being read counts any more. */
    end: (): void => {
      last = undefined;
    },
  };
}
