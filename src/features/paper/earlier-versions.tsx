import type { Paper } from '#domain/paper/paper.ts';
import { noteLine } from '#domain/shelf/note-line.ts';
import { earlierTexts, type Revision } from '#domain/shelf/revision.ts';
import { useHealth } from '#state/health-store.ts';
import { momentInWords } from '#platform/moment-in-words.ts';
import { askForRevisions } from '#state/revisions.ts';
import { restoreNote } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { type MouseEvent, type ReactElement, useEffect, useState } from 'react';

const NONE: readonly Revision[] = [];
const SUMMARY =
  'w-fit rounded-control py-1 text-small text-soft hover:text-ink pointer-coarse:min-h-touch pointer-coarse:content-center';

interface EarlierVersionsProps {
  readonly paper: Paper;
  /** Called once one of them has been put back. */
  readonly onRestored: () => void;
}

/** Texts that stood in a note before the present one, with the way back to each. */
export function EarlierVersions({ paper, onRestored }: EarlierVersionsProps): ReactElement | null {
  const note = useShelf((shelf) => shelf.notes.get(paper.id) ?? '');
  const isSaved = useHealth(({ pending }) => pending === 0);
  const [revisions, setRevisions] = useState(NONE);
  // A text that was replaced is in storage once what replaced it is.
  useEffect(
    () => (isSaved ? askForRevisions(paper.id, setRevisions) : undefined),
    [paper.id, note, isSaved],
  );
  const earlier = earlierTexts(revisions, note);
  if (earlier.length === 0) return null;
  return (
    <details className="mt-2 print:hidden">
      <summary className={SUMMARY} onMouseDown={keepFocus}>
        Earlier versions ({earlier.length})
      </summary>
      <ul className="mt-1 grid gap-1 border-l-2 border-rule pl-4">
        {earlier.map((revision) => (
          <EarlierVersion
            key={revision.key}
            paper={paper}
            revision={revision}
            onRestored={onRestored}
          />
        ))}
      </ul>
    </details>
  );
}

/** The note's field shrinks as it is left, which would take what is pressed from under the pointer. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

interface EarlierVersionProps extends EarlierVersionsProps {
  readonly revision: Revision;
}

function EarlierVersion({ paper, revision, onRestored }: EarlierVersionProps): ReactElement {
  const until = momentInWords(revision.until);
  const beginning = noteLine(revision.text);
  return (
    <li>
      <details>
        <summary className={SUMMARY} onMouseDown={keepFocus}>
          Until {until}
          {beginning !== '' && ': '}
          <bdi className="wrap-anywhere">{beginning}</bdi>
        </summary>
        <div className="mt-1 mb-3 font-serif text-snippet wrap-anywhere text-soft">
          <p className="whitespace-pre-wrap">{revision.text}</p>
          <Button
            aria-label={`Restore what it said until ${until}: ${beginning}`}
            className="mt-2 font-sans"
            onMouseDown={keepFocus}
            onClick={({ currentTarget }) => {
              // What is being written is saved as its field is left.
              currentTarget.focus();
              restoreNote(paper, revision.text);
              onRestored();
            }}
          >
            Restore
          </Button>
        </div>
      </details>
    </li>
  );
}
