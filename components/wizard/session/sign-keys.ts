import { readStored, useStored, writeStored } from '@/components/stored';

const key = 'sign-keys';

/** Whether single signs without a modifier are shortcuts: this browser remembers it. */
export function areSignKeysOn(): boolean {
  return readStored(key) !== 'off';
}

/** The same, for components: they draw again when it changes. */
export function useSignKeys(): boolean {
  return useStored(key) !== 'off';
}

/** Switches them off or on again. */
export function setSignKeys(isOn: boolean): void {
  writeStored(key, isOn ? null : 'off');
}
