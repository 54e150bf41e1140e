/** The form of the record of sizes and scales that a real Hyprland was asked for (scripts/record-scales.ts). */
export interface RecordedScales {
  /** First line of `hyprctl version`. */
  hyprland: string;
  /** Each pair of the questions' fixed sizes and scales; those that the wizard refuses, too. */
  screens: {
    resolution: string;
    scale: string;
    /** The scale that it took. */
    shown: number;
    /** What `hyprctl configerrors` said. */
    errors: string;
  }[];
  /** What the generated service made of window sizes. */
  windows: {
    scale: string;
    window: string;
    /** The screen's size then. */
    size: string;
    shown: number;
  }[];
}
