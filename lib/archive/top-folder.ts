// Names of devices on Windows: no file or folder may be called so, with or without an ending.
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The folder that holds everything in an archive, also the archive's own name before its ending.
 * @param hostName a host name that passed the schema: small letters, digits, hyphens
 * @returns the host name; for one that Windows cannot unpack, something close to it
 */
export function topFolder(hostName: string): string {
  return device.test(hostName) ? `${hostName}-vm` : hostName;
}
