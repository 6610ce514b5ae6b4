import { CITATION_FORMATS, citationFormat } from '#domain/cite/formats.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import type { CitedList, CiteRequest } from '#state/cite-request.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { Choice } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type ReactElement, useRef, useState } from 'react';
import { CiteActs } from './cite-acts.tsx';
import type { Scope } from './cited-papers.ts';
import { useCitedPapers } from './use-cited-papers.ts';
import { usePreview } from './use-preview.ts';

interface CiteDialogProps {
  readonly request: CiteRequest;
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** Papers of which the text is shown; copies and files hold all. */
const MOST_SHOWN = 20;
const FORMATS = CITATION_FORMATS.map(({ id, name }) => ({ value: id, name }));

/** Papers, or a list of them, as text in a format that other programs read. */
export function CiteDialog({ request, asSheet, onClose }: CiteDialogProps): ReactElement {
  const format = usePreferences((preferences) => citationFormat(preferences.citeFormat));
  const withNotes = usePreferences((preferences) => preferences.citeNotes);
  const [scope, setScope] = useState<Scope>('shown');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = useRef<HTMLButtonElement>(null);
  const papers = useCitedPapers(request, scope, withNotes);
  const preview = usePreview(format, papers, MOST_SHOWN);
  const [whole, setWhole] = useState({ text: '', format, papers });
  const isWhole = whole.text !== '' && whole.format === format && whole.papers === papers;
  const isCut = !isWhole && papers.length > MOST_SHOWN;
  return (
    <Dialog
      title={titleOf(request)}
      shape={asSheet ? 'sheet' : 'window'}
      onClose={onClose}
      initialFocus={copy}
      footer={
        <CiteActs
          request={request}
          format={format}
          papers={papers}
          copyButton={copy}
          preview={field}
          onUnfold={(text) => setWhole({ text, format, papers })}
        />
      }
    >
      <div className="grid gap-4">
        {request.kind === 'list' && (
          <ScopeChoice request={request} scope={scope} onChoose={setScope} />
        )}
        <Choice
          name="Format"
          options={FORMATS}
          value={format.id}
          onChoose={(citeFormat) => setPreferences({ citeFormat })}
          className="grid-cols-3 tablet:grid-cols-6"
        />
        <label className="flex w-fit items-center gap-2 text-ui pointer-coarse:min-h-touch">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setPreferences({ citeNotes: event.target.checked })}
            className="size-4 accent-accent"
          />
          With my notes and tags
        </label>
        <div>
          <textarea
            ref={field}
            readOnly
            aria-label="Preview"
            value={isWhole ? whole.text : preview}
            rows={12}
            spellCheck={false}
            className={`${FIELD_STYLE} block resize-none font-mono text-small wrap-anywhere`}
          />
          {isCut && (
            <p className="mt-1 text-small text-soft">
              The first {MOST_SHOWN} of {papers.length} papers; copies and files hold all.
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function titleOf(request: CiteRequest): string {
  switch (request.kind) {
    case 'paper':
      return 'Cite';
    case 'papers':
      return `Export ${countInWords(request.papers.length, 'paper')}`;
    case 'list':
      return `Export ${request.name}`;
  }
}

interface ScopeChoiceProps {
  readonly request: CitedList;
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** Which papers of the list, where not all of them are shown. */
function ScopeChoice({ request, scope, onChoose }: ScopeChoiceProps): ReactElement | null {
  const [shown, all] = [request.shown.length, request.all.length];
  if (shown === all) return null;
  return (
    <Choice
      name="Papers"
      options={[
        { value: 'shown', name: `The ${shown} shown` },
        { value: 'all', name: `All ${all} on the list` },
      ]}
      value={scope}
      onChoose={onChoose}
    />
  );
}
