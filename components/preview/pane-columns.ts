import { writeStored } from '../stored';
import { wideScreen } from '../wide-screen';

/** Under this key the columns are kept; first-script.ts sets them before the first paint. */
const key = 'pane-columns';

/** The columns of questions and a pane that is closed. */
export const closedColumns = 'minmax(0,64rem) 3rem';

export function readColumns(): string {
  return document.documentElement.style.getPropertyValue('--pane-columns');
}

/** @param columns empty: as they are at first */
export function writeColumns(columns: string) {
  if (columns === '') document.documentElement.style.removeProperty('--pane-columns');
  else document.documentElement.style.setProperty('--pane-columns', columns);
  writeStored(key, columns || null);
}

/** Whether the pane stands beside the questions: where there is no room, it covers them. */
export function isPaneBeside(): boolean {
  return window.matchMedia(wideScreen).matches;
}

/** Opens a pane that is closed, also before it is drawn. */
export function openPane() {
  const button = document.getElementById('open-pane');
  if (button) button.click();
  else if (readColumns() === closedColumns) writeColumns('');
}
