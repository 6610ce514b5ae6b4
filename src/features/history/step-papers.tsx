import { countInWords } from '#domain/text/count-in-words.ts';
import type { Bundle } from '#data/bundle-queries.ts';
import { usePaperById } from '#data/use-paper.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { papersOfStep, type Step } from '#domain/shelf/step.ts';
import { plainText } from '#domain/text/interpret.ts';
import { linkTo, openPaper, useAddress } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { onPlainClick } from '#ui/plain-click.ts';
import { type ReactElement, useState } from 'react';

/** Papers that are named at first, and how many more with each press. */
const NAMED = 3;
const MORE = 20;

interface StepPapersProps {
  readonly bundle: Bundle;
  readonly step: Step;
}

/** The papers that a step is about, by their titles; of many the first, and the others on demand. */
export function StepPapers({ bundle, step }: StepPapersProps): ReactElement | null {
  const [shown, setShown] = useState(NAMED);
  const papers = papersOfStep(step);
  const rest = papers.length - shown;
  if (papers.length === 0) return null;
  return (
    <>
      <ul className="grid gap-0.5 pt-0.5">
        {papers.slice(0, shown).map((id) => (
          <li key={id} className="flex pointer-coarse:min-h-touch pointer-coarse:items-center">
            <PaperTitle bundle={bundle} id={id} copies={step.papers} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          onClick={() => setShown(shown + MORE)}
          className="min-h-6 rounded-control text-small text-soft underline decoration-rule underline-offset-3 hover:text-ink pointer-coarse:min-h-touch"
        >
          and {countInWords(rest, 'more paper')}
        </button>
      )}
    </>
  );
}

interface PaperTitleProps {
  readonly bundle: Bundle;
  readonly id: PaperId;
  /** Those that the step itself has kept. */
  readonly copies: readonly Paper[];
}

function PaperTitle({ bundle, id, copies }: PaperTitleProps): ReactElement {
  const address = useAddress();
  const onShelf = useShelf((shelf) => shelf.copies.get(id));
  const copy = onShelf ?? copies.find((paper) => paper.id === id);
  const bundled = usePaperById(bundle, copy === undefined ? id : null);
  const paper = copy ?? (bundled.kind === 'ready' ? bundled.paper : null);
  if (paper === null)
    return (
      <span className="min-h-6 font-serif text-snippet text-faint">
        {bundled.kind === 'loading' ? '…' : 'A paper that these digests do not hold'}
      </span>
    );
  return (
    <a
      href={linkTo({ ...address, paper: id })}
      onClick={onPlainClick(() => openPaper(id))}
      aria-current={address.paper === id ? 'true' : undefined}
      className="min-h-6 min-w-0 font-serif text-snippet text-soft wrap-anywhere hover:text-ink hover:underline hover:underline-offset-3 aria-[current=true]:text-accent"
    >
      {plainText(paper.title)}
    </a>
  );
}
