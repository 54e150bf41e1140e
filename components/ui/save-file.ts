/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Firefox reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The same for a text. A path's folders are not part of a download's name. */
export function saveText(text: string, path: string) {
  saveFile(new Blob([text], { type: 'text/plain' }), path.slice(path.lastIndexOf('/') + 1));
}
