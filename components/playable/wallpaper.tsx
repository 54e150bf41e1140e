/** The hills of templates/modules/home/wallpaper.nix, line for line. */
export const hills = {
  far: 'M 0,900 C 260,820 420,700 700,760 S 1120,900 1400,800 S 1960,640 2560,820 V 1440 H 0 Z',
  middle:
    'M 0,1000 C 300,920 640,1040 960,980 S 1500,820 1880,930 S 2380,1020 2560,960 V 1440 H 0 Z',
  near: 'M 0,1120 C 380,1010 720,1080 1100,1140 S 1800,1160 2560,1060 V 1440 H 0 Z',
  front: 'M 0,1290 C 420,1180 980,1240 1400,1290 S 2200,1330 2560,1220 V 1440 H 0 Z',
} as const;

/** Where the sun stands. */
export const sun = { cx: 1860, cy: 470, r: 110 } as const;
