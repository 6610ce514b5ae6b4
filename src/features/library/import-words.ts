import { countInWords } from '#domain/text/count-in-words.ts';
import type { Counts } from '#data/backup-worker.ts';
import { type KindCounts, UNREADABLE } from '#domain/backup/import-plan.ts';

/** How the kinds of facts are called in a table, in its order. */
const KIND_NAMES: readonly (readonly [kind: string, name: string])[] = [
  ['bookmark', 'Bookmarks'],
  ['progress', 'Reading progress'],
  ['read', 'Read marks'],
  ['hidden', 'Hidden papers'],
  ['note', 'Notes'],
  ['tag', 'Tags'],
  ['tagged', 'Tags on papers'],
  ['list', 'Lists'],
  ['listed', 'Papers on lists'],
  ['link', 'Links'],
  ['search', 'Saved searches'],
  ['paper', 'Copies of papers'],
  [UNREADABLE, 'Entries this version cannot read'],
];

/** A line of the table of what an import does. */
export interface CountedKind extends KindCounts {
  readonly name: string;
}

/** The lines of the table, those of no kind that has a name last. */
export function countedKinds(counts: Counts): readonly CountedKind[] {
  const names = new Map(KIND_NAMES);
  const places = new Map(KIND_NAMES.map(([kind], place) => [kind, place]));
  const place = (kind: string): number => places.get(kind) ?? places.size;
  return counts
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([kind, numbers]) => ({ name: names.get(kind) ?? `Other: ${kind}`, ...numbers }));
}

function entries(count: number): string {
  return countInWords(count, 'entry', 'entries');
}

/** All numbers of a table together. */
function totalOf(counts: Counts): KindCounts {
  const total = { added: 0, changed: 0, removed: 0, kept: 0 };
  for (const [, { added, changed, removed, kept }] of counts) {
    total.added += added;
    total.changed += changed;
    total.removed += removed;
    total.kept += kept;
  }
  return total;
}

/** What an import does, in a sentence; `done` where it has done so. */
export function sentenceOf(counts: Counts, done: boolean): string {
  const { added, changed, removed, kept } = totalOf(counts);
  const acts = [
    added > 0 ? `${done ? 'added' : 'adds'} ${entries(added)}` : '',
    changed > 0 ? `${done ? 'changed' : 'changes'} ${entries(changed)}` : '',
    removed > 0 ? `${done ? 'removed' : 'removes'} ${entries(removed)}` : '',
  ].filter((act) => act !== '');
  if (acts.length === 0) return 'Your library has all of it already: nothing changes.';
  const last = `${done ? 'kept' : 'keeps'} ${kept === 0 ? 'none' : kept} as ${kept === 1 ? 'it is' : 'they are'}`;
  return `This ${[...acts, last].join(', ').replace(/, ([^,]*)$/, ' and $1')}.`;
}
