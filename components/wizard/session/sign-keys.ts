const key = 'sign-keys';

/** Whether single signs without a modifier are shortcuts: this browser remembers it. */
export function takesSigns(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Switches them off or on again. */
export function setTakesSigns(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {}
}
