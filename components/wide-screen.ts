/** Where the pane stands beside the questions: `--breakpoint-lg` in app/globals.css, which a test compares. */
export const wideScreen = '(min-width: 68.75rem)';
