import type { Paper } from '#domain/paper/paper.ts';
import { afterPaint } from '#platform/after-paint.ts';
import { type Clock, systemClock } from '#platform/clock.ts';
import { randomId } from '#platform/random-id.ts';
import { draftHandedOver, keepDraft } from './note-drafts.ts';
import { setNote } from './shelf-actions.ts';
import { useShelf } from './shelf-store.ts';

/** Keeps what is being written about one paper. */
export interface NoteWriter {
  /** Takes the whole text after a key. */
  readonly write: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly save: () => void;
  /** Saves, and ends the session of writing: what is written later is another step to undo. */
  readonly end: () => void;
  /** Whether there is text that was not handed over to be saved. */
  readonly isUnsaved: () => boolean;
}

/** A text is handed over so soon after its first key, in ms, however long the typing goes on. */
const SAVED_WITHIN = 250;
/** The browser takes so long to keep a longer draft that its reader would see the key late. */
const LONG_TEXT = 10_000;
/** Sessions of other tabs and visits are others. */
const PAGE = randomId();
let sessions = 0;

/** What hears whether there is text that was not handed over yet. */
type HearUnsaved = (isUnsaved: boolean) => void;

/** A writer of the note on a paper. */
export function createNoteWriter(
  paper: Paper,
  onUnsaved: HearUnsaved,
  clock: Clock = systemClock,
  whenPainted: typeof afterPaint = afterPaint,
): NoteWriter {
  let unsaved: string | null = null;
  let session: string | null = null;
  let expected = '';
  let cancel: (() => void) | null = null;
  let cancelKeeping: (() => void) | null = null;
  const stored = (): string => useShelf.getState().notes.get(paper.id) ?? '';

  /** Keeps the draft now, whatever it waits for. */
  const keep = (): void => {
    cancelKeeping?.();
    cancelKeeping = null;
    if (unsaved !== null) keepDraft(paper, unsaved);
  };
  const save = (): void => {
    cancel?.();
    cancel = null;
    // The page may be on its way out, and has no time to store anything else.
    if (cancelKeeping !== null) keep();
    if (unsaved === null) return;
    const text = unsaved;
    unsaved = null;
    // What another tab wrote meanwhile is overwritten by a step of its own, which brings it back.
    if (session === null || stored() !== expected) session = `${PAGE} ${(sessions += 1)}`;
    draftHandedOver(paper, text);
    setNote(paper, text, session);
    expected = stored();
    onUnsaved(false);
  };
  return {
    write: (text) => {
      unsaved = text;
      if (text.length > LONG_TEXT) cancelKeeping ??= whenPainted(keep);
      else keep();
      onUnsaved(true);
      cancel ??= clock.after(SAVED_WITHIN, save);
    },
    save,
    end: () => {
      save();
      session = null;
    },
    isUnsaved: () => unsaved !== null,
  };
}
