// What an entry costs beside its key and value, roughly: links, table, object headers.
const overhead = 150;

/** A cache bounded in bytes: what was used longest ago goes first. */
export class ByteCache<Value> {
  readonly #entries = new Map<string, { value: Value; bytes: number }>();
  readonly #most: number;
  #bytes = 0;

  /** @param most bytes that keys and values may take together */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes taken now, by the callers' own count, with keys and the cache's own part. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A Map keeps the order of insertion: entering again makes an entry the youngest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /**
   * Keeps a value, at the cost of the oldest ones. What is larger than the whole cache is not kept.
   * @param bytes what the value takes
   */
  set(key: string, value: Value, bytes: number): void {
    const known = this.#entries.get(key);
    if (known) this.#forget(key, known.bytes);
    const size = bytes + 2 * key.length + overhead;
    if (size > this.#most) return;
    this.#entries.set(key, { value, bytes: size });
    this.#bytes += size;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#most) break;
      this.#forget(oldest, entry.bytes);
    }
  }

  #forget(key: string, bytes: number): void {
    this.#entries.delete(key);
    this.#bytes -= bytes;
  }
}
