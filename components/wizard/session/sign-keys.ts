import { readStored, useStored, writeStored } from '@/components/stored';

const key = 'sign-keys';

/** Whether single signs without a modifier are shortcuts: this browser remembers it. */
export function takesSigns(): boolean {
  return readStored(key) !== 'off';
}

/** The same, for what shows it. */
export function useTakesSigns(): boolean {
  return useStored(key) !== 'off';
}

/** Switches them off or on again. */
export function setTakesSigns(isOn: boolean): void {
  writeStored(key, isOn ? null : 'off');
}
