import { countInWords } from '#domain/text/count-in-words.ts';
import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import { type Searched, useSuggestions } from '#data/suggestion-query.ts';
import { withPiece, withWord } from '#domain/query/edit-text.ts';
import { parse } from '#domain/query/parse.ts';
import type { QueryFault } from '#domain/query/query-fault.ts';
import type { Suggestion } from '#domain/search/did-you-mean.ts';
import { changeAddress } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useMemo } from 'react';
import { useBoxFocus } from './use-box-focus.ts';
import { useAfterPause } from './use-after-pause.ts';

interface QueryNotesProps {
  readonly text: string;
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly searched: Searched;
}

/** While a reader types, nothing is said of what is half written; after this pause it is, in ms. */
const PAUSE = 700;

/**
 * What there is to say about a query: pieces that cannot be understood, each marked and explained,
 * and words that may have been meant. Spoken politely, and always there to be spoken from.
 */
export function QueryNotes({ text, bundle, client, searched }: QueryNotesProps): ReactElement {
  const suggestions = useSuggestions(bundle, client, searched);
  const faults = useMemo(() => parse(text).faults, [text]);
  const isPaused = useAfterPause(text, PAUSE);
  const isTyping = useBoxFocus();
  const shownFaults = isPaused ? faults.filter((fault) => !isTyping || !isBegun(fault, text)) : [];
  const offers = isPaused ? [...repairs(text, shownFaults), ...words(text, suggestions)] : [];
  const isEmpty = shownFaults.length === 0 && offers.length === 0;
  return (
    <div
      role="status"
      aria-label="About the search"
      className={`shrink-0 border-rule bg-raised text-ui print:hidden ${isEmpty ? '' : 'border-b px-5 py-2 wide:pl-[calc(var(--spacing-sidebar)+16px)]'}`}
    >
      {shownFaults.length > 0 && <Faults text={text} faults={shownFaults} />}
      {offers.length > 0 && (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 first:mt-0">
          Did you mean
          {offers.map(({ key, meant, insteadOf, papers, repaired }) => (
            <Button
              key={key}
              className="max-w-full"
              onClick={() => changeAddress({ text: repaired }, 'push')}
            >
              <span className="truncate">{meant}</span>
              <span className="sr-only"> instead of {insteadOf},</span>
              {papers !== null && (
                <span className="font-normal text-faint">{countInWords(papers, 'paper')}</span>
              )}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** Something that may have been meant. */
interface Meant {
  readonly key: string;
  readonly meant: string;
  readonly insteadOf: string;
  /** How many papers it is in, where that is known. */
  readonly papers: number | null;
  /** The whole query with it. */
  readonly repaired: string;
}

const MOST_REPAIRS = 4;

/** What may have been meant by pieces that cannot be understood. */
function repairs(text: string, faults: readonly QueryFault[]): readonly Meant[] {
  const all = faults.flatMap((fault) =>
    fault.meant.map((meant) => ({
      key: `${fault.start} ${meant}`,
      meant,
      insteadOf: fault.piece,
      papers: null,
      repaired: withPiece(text, fault, meant),
    })),
  );
  return all.slice(0, MOST_REPAIRS);
}

function words(text: string, suggestions: readonly Suggestion[]): readonly Meant[] {
  return suggestions.map(({ term, meant, papers }) => ({
    key: term,
    meant,
    insteadOf: term,
    papers,
    repaired: withWord(text, term, meant),
  }));
}

/** Whether a fault is but the beginning of something, at the end of what is written so far. */
function isBegun({ code, end }: QueryFault, text: string): boolean {
  return code === 'empty-field' && end === text.length;
}

const MOST_EXPLAINED = 3;

function Faults({
  text,
  faults,
}: {
  readonly text: string;
  readonly faults: readonly QueryFault[];
}): ReactElement {
  return (
    <>
      <p className="line-clamp-2 font-mono text-small wrap-anywhere">
        <MarkedFaults text={text} faults={faults} />
      </p>
      <ul className="mt-1">
        {faults.slice(0, MOST_EXPLAINED).map(({ start, message }) => (
          <li key={start}>{message}</li>
        ))}
      </ul>
      <p className="text-small text-soft">
        {faults.length > MOST_EXPLAINED &&
          `And ${faults.length - MOST_EXPLAINED} more like these. `}
        The rest of the search applies.
      </p>
    </>
  );
}

/** The query with the pieces that were not understood marked; a piece within another is in its mark. */
function MarkedFaults({
  text,
  faults,
}: {
  readonly text: string;
  readonly faults: readonly QueryFault[];
}): ReactElement {
  const parts: ReactElement[] = [];
  let end = 0;
  for (const fault of faults) {
    if (fault.start < end) continue;
    parts.push(<span key={`text ${end}`}>{text.slice(end, fault.start)}</span>);
    parts.push(
      <mark
        key={fault.start}
        className="underline decoration-accent decoration-wavy underline-offset-4"
      >
        {fault.piece}
      </mark>,
    );
    ({ end } = fault);
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
