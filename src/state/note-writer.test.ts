import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { memoryStorage } from '#testing/memory-storage.ts';
import { createNoteWriter, type NoteWriter } from './note-writer.ts';

const paper = numberedPaper(1);
const LONG = 'A line of a long note.\n'.repeat(1000);

let kept: Map<string, string>;
let paint: () => void;

/** A writer of a page whose clock stands still and that paints when it is told to. */
function openWriter(): NoteWriter {
  const stopped = { now: () => 0, after: () => () => undefined };
  return createNoteWriter(
    paper,
    () => undefined,
    stopped,
    (act) => {
      paint = act;
      return () => {
        paint = () => undefined;
      };
    },
  );
}

function draft(): string | undefined {
  return [...kept].find(([key]) => key.endsWith(`draft.${paper.id}`))?.[1];
}

beforeEach(() => {
  kept = new Map();
  paint = () => undefined;
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('localStorage', memoryStorage(kept));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the draft of a note', () => {
  it('is kept with each key', () => {
    openWriter().write('Why?');
    expect(draft()).toBe('Why?');
  });

  it('is kept once its key is on the screen where it is long, with the keys since', () => {
    const writer = openWriter();
    writer.write(LONG);
    writer.write(`${LONG}!`);
    expect(draft()).toBeUndefined();
    paint();
    expect(draft()).toBe(`${LONG}!`);
    writer.write(`${LONG}!!`);
    paint();
    expect(draft()).toBe(`${LONG}!!`);
  });

  it('is kept before a long note is handed over, painted or not, as the page may be left', () => {
    const writer = openWriter();
    writer.write(LONG);
    writer.save();
    expect(draft()).toBe(LONG);
    writer.write(`${LONG}?`);
    writer.end();
    expect(draft()).toBe(`${LONG}?`);
  });

  it('is kept with the key that makes a long note short', () => {
    const writer = openWriter();
    writer.write(LONG);
    writer.write('Why?');
    expect(draft()).toBe('Why?');
    paint();
    expect(draft()).toBe('Why?');
  });
});
