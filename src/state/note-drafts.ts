import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { SHELF_SCHEMA } from '#domain/shelf/shelf.ts';
import { dropText, keepText, keptNames, keptText } from '#platform/kept-text.ts';
import { array, is, looseObject, number, unknown } from 'valibot';
import { type HealthStore, useHealth } from './health-store.ts';
import { type ShelfStore, useShelf } from './shelf-store.ts';

/**
 * The journal of what is being written. A page that is closed has no time to store a note, so each
 * key also goes into localStorage, at once; storage takes over in a moment, and the entry goes when
 * it has. What is still there when Lectern starts was lost by the page before, and is written now.
 */
const TEXT = 'draft.';
/** Whose note it is, and which texts it was written over. */
const ORIGIN = 'draft-of.';
/** Texts of one session that are told apart; of older ones the journal knows nothing any more. */
const BASES_KEPT = 50;

const origin = looseObject({ paper: unknown(), bases: array(number()) });

/** The papers whose drafts this tab keeps, with the marks of what storage may hold of them. */
const bases = new Map<PaperId, number[]>();

/** A number that differs for all but very few texts: FNV-1a (Fowler, Noll, Vo 1991), in 32 bits. */
function markOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x1_00_01_93);
  }
  return hash >>> 0;
}

function noteOf(shelf: ShelfStore, id: PaperId): string {
  return shelf.getState().notes.get(id) ?? '';
}

function keepOrigin(paper: Paper, marks: number[]): void {
  bases.set(paper.id, marks.slice(-BASES_KEPT));
  keepText(ORIGIN + paper.id, JSON.stringify({ paper, bases: bases.get(paper.id) }));
}

/** Keeps what is being written, before anything else is done with it. */
export function keepDraft(paper: Paper, text: string, shelf = useShelf): void {
  if (!bases.has(paper.id)) keepOrigin(paper, [markOf(noteOf(shelf, paper.id))]);
  keepText(TEXT + paper.id, text);
}

/** Takes note that a draft is on its way to storage, where it is no stranger from now on. */
export function draftHandedOver(paper: Paper, text: string): void {
  const known = bases.get(paper.id);
  if (known !== undefined) keepOrigin(paper, [...known, markOf(text)]);
}

function drop(id: PaperId): void {
  bases.delete(id);
  dropText(TEXT + id);
  dropText(ORIGIN + id);
}

/** A text of blanks alone is no note. */
function asNote(text: string): string {
  return text.trim() === '' ? '' : text;
}

function dropSaved(shelf: ShelfStore): void {
  for (const id of bases.keys()) {
    const text = keptText(TEXT + id);
    if (text === null || asNote(text) === noteOf(shelf, id)) drop(id);
  }
}

/** A copy of the draft's paper; null where the journal is torn. */
function paperOf(id: string): { readonly paper: Paper; readonly bases: number[] } | null {
  try {
    const raw: unknown = JSON.parse(keptText(ORIGIN + id) ?? 'null');
    if (!is(origin, raw)) return null;
    const record = { schema: SHELF_SCHEMA, value: raw.paper, at: [0, ''] };
    const decoded = decodeRecord(`paper:${id}`, record);
    const fact = decoded.ok ? decoded.register.value : null;
    return fact?.kind === 'paper' && fact.value !== null
      ? { paper: fact.value, bases: raw.bases }
      : null;
  } catch {
    return null;
  }
}

/** A draft over what has been stored since: its text, or both where neither knows of the other. */
function reconciled(draft: string, stored: string, known: readonly number[]): string {
  if (known.includes(markOf(stored)) || draft.includes(stored)) return draft;
  return stored.includes(draft) ? stored : `${stored}\n\n${draft}`;
}

type WriteNote = (paper: Paper, text: string) => void;

function replay(shelf: ShelfStore, writeNote: WriteNote): void {
  for (const name of keptNames(TEXT)) {
    const id = name.slice(TEXT.length);
    const draft = keptText(name);
    const from = paperOf(id);
    if (draft === null || from === null || bases.has(from.paper.id)) continue;
    const stored = noteOf(shelf, from.paper.id);
    const text = reconciled(draft, stored, from.bases);
    bases.set(from.paper.id, from.bases);
    keepText(name, text);
    writeNote(from.paper, text);
  }
}

/**
 * Writes what the page before could not store, as soon as the shelf is open, and lets drafts go once
 * storage has them; gives the function that ends it.
 */
export function followDrafts(
  writeNote: WriteNote,
  shelf: ShelfStore = useShelf,
  health: HealthStore = useHealth,
): () => void {
  let replayed = false;
  const dropWhereSaved = (): void => {
    const { kind, pending } = health.getState();
    if (kind === 'saved' && pending === 0) dropSaved(shelf);
  };
  const start = (): void => {
    if (replayed || shelf.getState().status !== 'ready') return;
    replayed = true;
    replay(shelf, writeNote);
    dropWhereSaved();
  };
  const end = [shelf.subscribe(start), health.subscribe(dropWhereSaved)];
  start();
  return () => end.forEach((stop) => stop());
}
