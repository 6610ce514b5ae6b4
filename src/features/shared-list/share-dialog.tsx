import type { PaperId } from '#domain/paper/paper.ts';
import type { ShareRequest } from '#state/share-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type ReactElement, useRef, useState } from 'react';
import { countInWords } from '#domain/text/count-in-words.ts';
import { ShareActs } from './share-acts.tsx';
import { useSharedLink } from './use-shared-link.ts';

interface ShareDialogProps {
  readonly request: ShareRequest;
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** Characters beyond which some programs cut a link. */
const LONG_LINK = 8000;
const NO_NOTES: ReadonlyMap<PaperId, string> = new Map();

/** A list as a link that holds all of it, or as a page. */
export function ShareDialog({ request, asSheet, onClose }: ShareDialogProps): ReactElement {
  const [withNotes, setWithNotes] = useState(false);
  const own = useShelf((shelf) => shelf.notes);
  const notes = withNotes ? own : NO_NOTES;
  const link = useSharedLink(request, notes);
  const field = useRef<HTMLInputElement>(null);
  const copy = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title="Share this list"
      shape={asSheet ? 'sheet' : 'window'}
      onClose={onClose}
      initialFocus={copy}
      footer={
        <ShareActs request={request} notes={notes} link={link} field={field} copyButton={copy} />
      }
    >
      <div className="grid gap-4">
        <p className="text-ui">
          The link holds “<bdi>{request.title}</bdi>” itself,{' '}
          {countInWords(request.papers.length, 'paper')} in their order. Whoever has the link can
          read it; it goes to no server, and does not follow later changes.
        </p>
        <label className="flex w-fit items-center gap-2 text-ui pointer-coarse:min-h-touch">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.target.checked)}
            className="size-4 accent-accent"
          />
          With my notes
        </label>
        <div>
          <input
            ref={field}
            readOnly
            aria-label="Link"
            aria-describedby="share-length"
            value={link}
            onFocus={(event) => event.target.select()}
            className={`${FIELD_STYLE} font-mono text-small`}
          />
          <p id="share-length" className="mt-1 text-small text-soft">
            {link === '' ? 'The link is being made.' : lengthInWords(link.length)}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

function lengthInWords(length: number): string {
  const said = `${length.toLocaleString('en-GB')} characters long.`;
  return length <= LONG_LINK
    ? said
    : `${said} Some programs cut links as long as this: the list saved as a page is safer to send.`;
}
