import type { Paper } from '#domain/paper/paper.ts';
import { createNoteWriter, type NoteWriter } from '#state/note-writer.ts';
import { useEffect, useMemo } from 'react';

/** A writer of the note on a paper, that saves at once when the page or the paper is left. */
export function useNoteWriter(paper: Paper, onUnsaved: (isUnsaved: boolean) => void): NoteWriter {
  const writer = useMemo(() => createNoteWriter(paper, onUnsaved), [paper, onUnsaved]);
  useEffect(() => {
    window.addEventListener('pagehide', writer.end);
    document.addEventListener('visibilitychange', writer.save);
    return () => {
      window.removeEventListener('pagehide', writer.end);
      document.removeEventListener('visibilitychange', writer.save);
      writer.end();
    };
  }, [writer]);
  return writer;
}
