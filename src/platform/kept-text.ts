import { siteName } from './site-name.ts';

/** A small text that this site keeps in localStorage; null where there is none or the browser forbids it. */
export function keptText(name: string): string | null {
  return read(() => localStorage, name);
}

/** Keeps a small text of this site in localStorage; whether the browser took it. */
export function keepText(name: string, text: string): boolean {
  return keep(() => localStorage, name, text);
}

/** The same for as long as this tab stays open, over reloads. */
export function tabText(name: string): string | null {
  return read(() => sessionStorage, name);
}

/** Keeps a small text for as long as this tab stays open; whether the browser took it. */
export function keepTabText(name: string, text: string): boolean {
  return keep(() => sessionStorage, name, text);
}

/** Where storage is blocked, even naming it throws. */
type StorageSource = () => Storage;

function read(storage: StorageSource, name: string): string | null {
  try {
    return storage().getItem(keyOf(name));
  } catch {
    return null;
  }
}

function keep(storage: StorageSource, name: string, text: string): boolean {
  try {
    storage().setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

/** Lets go of a small text of this site. */
export function dropText(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // A browser that forbids it keeps nothing either.
  }
}

/** The names of this site's small texts that begin so. */
export function keptNames(beginning: string): readonly string[] {
  const ours = keyOf('');
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(ours + beginning))
      .map((key) => key.slice(ours.length));
  } catch {
    return [];
  }
}

function keyOf(name: string): string {
  return `${siteName()}.${name}`;
}
