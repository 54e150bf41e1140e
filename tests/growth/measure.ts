/**
 * Whether work grows no faster than its input. Compares times of one and the same run, the least of several, again and
 * again while the collector of garbage takes its share, so that only real growth is left.
 * @param work does it for an input of size `n`
 */
export function isLinear(work: (n: number) => void): boolean {
  const n = 250;
  // Of the processor, not of the clock: others may want it, too.
  const took = (size: number) => {
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let little = Number.POSITIVE_INFINITY;
  let much = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 12; attempt++) {
    much = Math.min(much, took(8 * n));
    // A quadratic pattern takes some 50 ms here; what takes 2 on this machine needs no second look.
    if (much < 2) return true;
    little = Math.min(little, took(n), took(n));
    // Linear work is 8 times as much, quadratic 64 times.
    if (attempt > 0 && much < 20 * little) return true;
  }
  return false;
}
