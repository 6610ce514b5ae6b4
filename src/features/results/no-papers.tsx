import { countInWords } from '#domain/text/count-in-words.ts';
import { withoutPiece } from '#domain/query/edit-text.ts';
import { parse } from '#domain/query/parse.ts';
import type { Exclusion, FilterName, SearchResult } from '#domain/search/search-request.ts';
import type { PaperView } from '#domain/query/view.ts';
import { type Address, usualSort, withoutFilters } from '#domain/query/address.ts';
import { isOwnList } from '#domain/query/view.ts';
import { useIsListKnown, useListName } from '#parts/use-list-name.ts';
import { changeAddress, currentPlace, openView, useAddress, visit } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import type { ReactElement, ReactNode } from 'react';

const WORDS: Record<FilterName, { readonly name: string; readonly without: Partial<Address> }> = {
  search: { name: 'search', without: { text: '' } },
  dates: { name: 'date filter', without: { from: null, to: null } },
  authors: { name: 'author filter', without: { authors: [] } },
  tags: { name: 'tag filter', without: { tags: [] } },
};

interface NoPapersProps extends EmptyViewProps {
  /** What the filters left out; null where nothing filters. */
  readonly result: SearchResult | null;
}

/** What stands in the list's place where it has no papers. */
export function NoPapers({ result, ...view }: NoPapersProps): ReactElement {
  return result === null ? <EmptyView {...view} /> : <NoMatch result={result} />;
}

/** What stands in the list's place when no paper of the view matches. */
function NoMatch({ result }: { readonly result: SearchResult }): ReactElement {
  const { text } = useAddress();
  const [first] = result.exclusions;
  if (first === undefined)
    return <Message title="No paper matches.">Try other words or a wider range of days.</Message>;
  const { name, without } = droppable(first, text);
  const papers = countInWords(first.totalWithout, 'paper');
  const explained =
    first.totalWithout === 0
      ? `${capitalised(name)} leaves out the most, and without it there would still be none.`
      : `${capitalised(name)} leaves out the most: without it there ${first.totalWithout === 1 ? 'is' : 'are'} ${papers}.`;
  return (
    <Message
      title="No paper matches."
      action={
        first.totalWithout === 0 ? (
          <Button onClick={() => visit(withoutFilters(currentPlace().address), 'push')}>
            Drop all filters
          </Button>
        ) : (
          <Button className="max-w-full" onClick={() => changeAddress(without, 'push')}>
            <span className="truncate">Drop {name}</span>
          </Button>
        )
      }
    >
      {explained}
    </Message>
  );
}

/** What can be dropped by its name; a piece of a search goes by its words. */
function droppable({ filter, piece }: Exclusion, text: string): (typeof WORDS)[FilterName] {
  const there = piece === null ? undefined : parse(text).pieces[piece];
  if (there === undefined) return { ...WORDS[filter], name: `the ${WORDS[filter].name}` };
  return {
    name: `“${text.slice(there.start, there.end)}”`,
    without: { text: withoutPiece(text, there) },
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface EmptyViewProps {
  readonly view: PaperView;
  /** Whether no paper was published at all. */
  readonly isEmptyBundle: boolean;
}

/** What stands in the list's place when a view has no papers at all. */
export function EmptyView({ view, isEmptyBundle }: EmptyViewProps): ReactElement {
  if (isEmptyBundle && !isOwnList(view) && view !== 'hidden') return <NothingPublished />;
  const all = <Button onClick={() => openView('all', usualSort('all'))}>Show all papers</Button>;
  switch (view) {
    case 'unread':
      return (
        <Message title="Nothing left to read." action={all}>
          You have read every paper of these digests.
        </Message>
      );
    case 'reading-list':
      return (
        <Message title="Your reading list is empty." action={all}>
          Press Bookmark on a paper, and it waits for you here, on this device.
        </Message>
      );
    case 'list':
      return <EmptyList all={all} />;
    case 'hidden':
      return (
        <Message title="No paper is hidden." action={all}>
          Press Not interested on a paper, and it stands here alone, where you can take it back.
        </Message>
      );
    case 'all':
      return <Message title="Every paper is hidden.">They stand in the view Hidden.</Message>;
  }
}

function EmptyList({ all }: { readonly all: ReactNode }): ReactElement {
  const name = useListName();
  const isKnown = useIsListKnown();
  if (!isKnown)
    return (
      <Message title="There is no such list here." action={all}>
        It may have been deleted, or stand on another device.
      </Message>
    );
  return (
    <Message title={`“${name}” is empty.`} action={all}>
      Add papers under their abstracts, by the field Lists, or select several and press Add to list.
    </Message>
  );
}

function NothingPublished(): ReactElement {
  return (
    <Message title="There are no papers yet.">
      Put a digest into the folder seeds and build again.
    </Message>
  );
}

interface MessageProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Message({ title, action, children }: MessageProps): ReactElement {
  return (
    <div className="px-7 py-12">
      <h2 className="font-serif text-row font-semibold">{title}</h2>
      <p className="mt-2 mb-4 text-ui text-soft">{children}</p>
      {action}
    </div>
  );
}
