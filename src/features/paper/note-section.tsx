import type { Paper } from '#domain/paper/paper.ts';
import { useKeyHint, useKeyOf } from '#state/key-hints.ts';
import { useShelf } from '#state/shelf-store.ts';
import { fieldFound, useWantedField } from '#state/wanted-field.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import {
  type KeyboardEvent,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { EarlierVersions } from './earlier-versions.tsx';
import { giveFocusBack } from './give-focus-back.ts';
import { PlainNote } from './plain-note.tsx';
import { NoteStatus } from './note-status.tsx';
import { useNoteWriter } from './use-note-writer.ts';

// Where it cannot be fetched, the note stands as it was written.
const NoteMarkdown = lazy(async () => ({
  default: await import('./note-markdown.tsx').then(
    (part) => part.NoteMarkdown,
    () => PlainNote,
  ),
}));

const FIELD = `${FIELD_STYLE} max-h-[60dvh] resize-none font-serif text-snippet pointer-coarse:text-snippet`;

/** What the reader wrote about a paper: set as Markdown, and as it was written while it is edited. */
export function NoteSection({ paper }: { readonly paper: Paper }): ReactElement {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const note = useShelf((shelf) => shelf.notes.get(paper.id) ?? '');
  const isWanted = useWantedField(({ field }) => field === 'note');
  const [isEditing, setEditing] = useState(false);
  const [isUnsaved, setUnsaved] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const writer = useNoteWriter(paper, setUnsaved);
  const hint = useKeyHint('Edit the note', 'edit-note');
  const key = useKeyOf('edit-note');
  const isField = isEditing || note === '';

  useLayoutEffect(() => {
    const { current } = field;
    // What is being typed stands; all else shows the note as it is, whoever wrote it.
    if (current === null || writer.isUnsaved() || current.value.trim() === note.trim()) return;
    current.value = note;
  }, [note, writer]);
  useEffect(() => {
    if (!isWanted || !isOpen) return;
    cameFrom.current = document.activeElement;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center' });
    fieldFound();
  }, [isWanted, isOpen]);

  const beginEditing = (): void => {
    cameFrom.current = null;
    field.current?.focus();
  };
  const leave = (): void => {
    field.current?.blur();
    // The button that opens the field is there again once the field is not.
    requestAnimationFrame(() => giveFocusBack(cameFrom.current, edit.current));
  };
  // The version that was put back goes from among the earlier ones, with the button that was pressed.
  const takeFocus = (): void => {
    requestAnimationFrame(() => giveFocusBack(null, edit.current ?? field.current));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !isDone)) return;
    event.preventDefault();
    leave();
  };

  return (
    <section aria-label="Note" className="relative mt-8 print:break-inside-avoid">
      <div className="flex min-h-6 items-baseline gap-3">
        <SectionLabel>Note</SectionLabel>
        <NoteStatus isUnsaved={isUnsaved} />
        {!isField && (
          <Button
            ref={edit}
            aria-label="Edit note"
            {...hint}
            className="-mt-1 ml-auto print:hidden"
            onClick={beginEditing}
          >
            Edit
          </Button>
        )}
      </div>
      {!isField && (
        // The field and its button are what opens it; a press on the text is a shorter way for some.
        <div
          role="presentation"
          onClick={(event) => {
            if (isPressOnText(event.target)) beginEditing();
          }}
          className="cursor-text border-l-2 border-accent pl-4 font-serif text-snippet wrap-anywhere text-soft"
        >
          <Suspense fallback={<PlainNote text={note} />}>
            <NoteMarkdown text={note} />
          </Suspense>
        </div>
      )}
      <textarea
        ref={field}
        aria-label="Note"
        disabled={!isOpen}
        tabIndex={isField ? 0 : -1}
        rows={isEditing ? 4 : 1}
        placeholder={key === '' ? 'Write a note' : `Write a note (${key})`}
        spellCheck
        className={isField ? `${FIELD} ${sizeOf(note, isEditing)}` : OUT_OF_SIGHT}
        onFocus={() => setEditing(true)}
        onInput={({ currentTarget }) => writer.write(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          writer.end();
          setEditing(false);
        }}
      />
      <EarlierVersions paper={paper} onRestored={takeFocus} />
    </section>
  );
}

/** There for assistive technology; as wide as ever, as a long text takes its time to find new lines. */
const OUT_OF_SIGHT =
  'pointer-events-none absolute inset-x-0 top-8 h-8 resize-none overflow-hidden opacity-0 print:hidden';

/** Of a longer text the field would be measured anew, wholly, at each key. */
const MEASURED = 10_000;

function sizeOf(note: string, isEditing: boolean): string {
  if (!isEditing) return 'field-sizing-content';
  return note.length > MEASURED ? 'h-[60dvh]' : 'field-sizing-content min-h-28';
}

/** Whether a press is meant for the text: not for a link in it, and not the end of a selection. */
function isPressOnText(target: EventTarget): boolean {
  const isLink = target instanceof Element && target.closest('a') !== null;
  return !isLink && getSelection()?.isCollapsed !== false;
}
