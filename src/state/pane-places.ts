import { keepTabText, tabText } from '#platform/kept-text.ts';
import { isPaperId, type PaperId } from '#domain/paper/paper.ts';
import { array, fallback, finite, minValue, number, parse, pipe, string, tuple } from 'valibot';

/** Where the reading of a paper stands: the first block in sight, and the part of it that is past. */
export interface PanePlace {
  /** From 0. */
  readonly block: number;
  /** From 0 to 1. */
  readonly past: number;
}

const KEPT_AS = 'pane-places';
const MOST_KEPT = 200;

const count = pipe(number(), finite(), minValue(0));
const schema = fallback(array(tuple([string(), count, count])), []);

let places: Map<PaperId, PanePlace> | null = null;

function readPlaces(): Map<PaperId, PanePlace> {
  const read = new Map<PaperId, PanePlace>();
  try {
    for (const [id, block, past] of parse(schema, JSON.parse(tabText(KEPT_AS) ?? '[]')))
      if (isPaperId(id)) read.set(id, { block, past });
  } catch {
    // Torn text loses places in this tab alone.
  }
  return read;
}

/** Where the reader left a paper in this tab; null at its beginning. */
export function panePlace(id: PaperId): PanePlace | null {
  places ??= readPlaces();
  return places.get(id) ?? null;
}

/** Notes where the reader is in a paper; null at its beginning. */
export function setPanePlace(id: PaperId, place: PanePlace | null): void {
  places ??= readPlaces();
  places.delete(id);
  if (place !== null) places.set(id, place);
  const [oldest] = places.keys();
  if (places.size > MOST_KEPT && oldest !== undefined) places.delete(oldest);
}

function keepPlaces(): void {
  if (places === null) return;
  const list = [...places].map(([id, { block, past }]) => [id, block, past]);
  keepTabText(KEPT_AS, JSON.stringify(list));
}

globalThis.addEventListener('pagehide', keepPlaces);
