import { linkText, type PaperLink, readPaperLink } from '#domain/cite/paper-link.ts';
import { suggestedLink } from '#domain/cite/suggested-link.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { setLink } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type ReactElement, useId, useMemo, useRef, useState } from 'react';

/** What was typed into the field and not yet kept, or why it cannot be. */
interface Draft {
  readonly text: string;
  readonly fault: string | null;
}

/**
 * Takes an arXiv id, a DOI or an address for the paper; pasting or leaving the field keeps it. What
 * the paper's own text gives is offered, and kept by the reader alone.
 */
export function LinkField({ paper }: { readonly paper: Paper }): ReactElement {
  const link = useShelf((shelf) => shelf.links.get(paper.id));
  const [draft, setDraft] = useState<Draft | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const suggestion = useMemo(() => suggestedLink(paper), [paper]);
  const kept = link === undefined ? '' : linkText(link);
  const text = draft?.text ?? kept;
  const keep = (written: string): void => {
    if (written.trim() === '') {
      if (link !== undefined) setLink(paper, null);
      return setDraft(null);
    }
    const read = readPaperLink(written);
    if (!read.ok) return setDraft({ text: written, fault: read.fault.message });
    if (linkText(read.value) !== kept) setLink(paper, read.value);
    setDraft(null);
  };
  const take = (suggested: PaperLink): void => {
    // The button goes with what it offers.
    field.current?.focus();
    setLink(paper, suggested);
  };
  useOfferedActs([
    {
      id: 'edit-link',
      title: 'Write the link',
      also: 'edit add paste arXiv DOI address original',
      run: () => field.current?.focus(),
    },
    ...(suggestion === null || link !== undefined
      ? []
      : [
          {
            id: 'use-link',
            title: `Use the link ${linkText(suggestion)}`,
            also: 'suggested arXiv DOI',
            isMinor: true,
            run: () => take(suggestion),
          },
        ]),
  ]);
  const fault = draft?.fault ?? null;
  return (
    <form
      noValidate
      className="mt-6 max-w-105 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        keep(text);
      }}
    >
      <label htmlFor={id} className="mb-1 block text-small text-soft">
        Link
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="arXiv id, DOI or address"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-said`}
        className={`${FIELD_STYLE} aria-invalid:border-accent`}
        onChange={(event) => {
          const written = event.target.value;
          if (isPaste(event.nativeEvent)) keep(written);
          else setDraft({ text: written, fault: null });
        }}
        onBlur={() => (draft === null ? undefined : keep(text))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === null) return;
          event.preventDefault();
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <p id={`${id}-said`} role="status" className="mt-1 text-small text-accent empty:hidden">
        {fault}
      </p>
      {suggestion !== null && link === undefined && draft === null && (
        <Button className="mt-2 max-w-full" onClick={() => take(suggestion)}>
          <span className="truncate">Use {linkText(suggestion)}</span>
        </Button>
      )}
    </form>
  );
}

function isPaste(event: Event): boolean {
  return event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/.test(event.inputType);
}
