import { countInWords } from '#domain/text/count-in-words.ts';
import type { Health } from './health-store.ts';
import type { ShelfMemory } from './shelf-memory.ts';

type Code = NonNullable<Health['code']>;

/** Why acts are not being saved. */
export interface HealthFault {
  readonly code: Code;
}

const WHY: Readonly<Record<Code, string>> = {
  blocked: 'this browser blocks storage for this page.',
  absent: 'this browser has no storage for pages.',
  quota: 'your device is out of space for this page. Free some, or export what you have.',
  aborted: 'the browser broke off the saving.',
  closed: 'the browser closed the storage, or another tab needed it.',
  timeout: 'the browser’s storage does not answer.',
  newer: 'a newer version of Lectern has taken over this library. Reload the page to use it.',
  unknown: 'the browser’s storage reports an error.',
  removed: 'the browser removed what was saved. It is still on this page: retry to save it again.',
  unreadable:
    'what is stored for this paper cannot be read, and was left as it is. Export keeps both.',
};

function notSavedMessage(kind: 'unavailable' | 'failing', code: Code): string {
  const lasts = kind === 'unavailable' ? ' What you mark lasts until you close it.' : '';
  return `Not saved on this device: ${WHY[code]}${lasts}`;
}

function setAsideMessage(count: number, newer: boolean): string {
  if (count === 0) return '';
  const entries = countInWords(count, 'saved entry', 'saved entries');
  return newer
    ? `A newer version of Lectern wrote ${entries}: reload the page to use what it wrote.`
    : `Lectern cannot read ${entries} and leaves what it found. Export keeps it.`;
}

/** What the screen says of a memory and the fault that stands, if one does. */
export function healthOf(memory: ShelfMemory, fault: HealthFault | null): Health {
  const setAside = memory.setAside.size;
  const counts = { pending: memory.pending.length + memory.held.size, setAside };
  const code = fault?.code ?? [...memory.held.values()][0]?.code ?? null;
  if (code !== null) {
    const kind = memory.loaded ? 'failing' : 'unavailable';
    return { kind, code, message: notSavedMessage(kind, code), ...counts };
  }
  if (!memory.loaded) return { kind: 'opening', code: null, message: '', ...counts };
  const newer = [...memory.setAside.values()].some((record) => record.fault.code === 'newer');
  const setAsideCode = newer ? 'newer' : 'unreadable';
  return {
    kind: 'saved',
    code: setAside === 0 ? null : setAsideCode,
    message: setAsideMessage(setAside, newer),
    ...counts,
  };
}
