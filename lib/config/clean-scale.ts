/**
 * The scale that Hyprland takes for a screen: the one that is asked for where it divides width and height into whole
 * numbers, else the nearest that does, looked for in steps of 1/120 and no further than 89 of them, the larger first.
 * Source: Hyprland v0.56.2, src/output/Monitor.cpp 995–1052; equal in 0.57.0.
 * @param width in pixels, whole
 * @param height in pixels, whole
 * @param scale what is asked for, for example 1.5
 * @returns the scale that is taken; undefined where none fits, and Hyprland guesses (2 under VMware)
 */
export function cleanScale(width: number, height: number, scale: number): number | undefined {
  const exact = Math.round(scale * 120);
  const fits = (steps: number) =>
    steps > 0 && (width * 120) % steps === 0 && (height * 120) % steps === 0;
  for (let away = 0; away < 90; away++) {
    for (const steps of [exact + away, exact - away]) if (fits(steps)) return steps / 120;
  }
  return undefined;
}
