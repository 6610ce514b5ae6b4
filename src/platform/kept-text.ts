import { siteName } from './site-name.ts';

/** A small text that this site keeps in localStorage; null where there is none or the browser forbids it. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a small text of this site in localStorage; whether the browser took it. */
export function keepText(name: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

function keyOf(name: string): string {
  return `${siteName()}.${name}`;
}
