import { answered } from './answered.ts';

/** Whether the browser has promised to keep what is stored; null where it does not say. */
export function isStoragePromised(): Promise<boolean | null> {
  return answered(() => navigator.storage?.persisted?.());
}

/** Asks the browser for that promise; null where it does not answer. */
export function askForPromise(): Promise<boolean | null> {
  return answered(() => navigator.storage?.persist?.());
}

/** Asks the browser not to evict what this site keeps; the answer changes nothing here. */
export function requestPersistence(): void {
  // Never awaited, as some browsers never answer; a refusal leaves everything as it was.
  navigator.storage?.persist?.().catch(() => false);
}
