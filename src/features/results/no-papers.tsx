import type { FilterName, SearchResult } from '#domain/search/search-request.ts';
import { type Address, usualSort, withoutFilters } from '#domain/query/address.ts';
import { changeAddress, currentPlace, openView, visit } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import type { ReactElement, ReactNode } from 'react';

const WORDS: Record<FilterName, { readonly name: string; readonly without: Partial<Address> }> = {
  search: { name: 'search', without: { text: '' } },
  dates: { name: 'date filter', without: { from: null, to: null } },
  authors: { name: 'author filter', without: { authors: [] } },
};

/** What stands in the list's place when no paper of the view matches. */
export function NoMatch({ result }: { readonly result: SearchResult }): ReactElement {
  const [first] = result.exclusions;
  if (first === undefined)
    return <Message title="No paper matches.">Try other words or a wider range of days.</Message>;
  const { name, without } = WORDS[first.filter];
  const papers = first.totalWithout === 1 ? '1 paper' : `${first.totalWithout} papers`;
  const explained =
    first.totalWithout === 0
      ? `The ${name} leaves out the most, and without it there would still be none.`
      : `The ${name} leaves out the most: without it there ${first.totalWithout === 1 ? 'is' : 'are'} ${papers}.`;
  return (
    <Message
      title="No paper matches."
      action={
        first.totalWithout === 0 ? (
          <Button onClick={() => visit(withoutFilters(currentPlace().address), 'push')}>
            Drop all filters
          </Button>
        ) : (
          <Button onClick={() => changeAddress(without, 'push')}>Drop the {name}</Button>
        )
      }
    >
      {explained}
    </Message>
  );
}

interface EmptyViewProps {
  readonly view: Address['view'];
  /** Whether no paper was published at all. */
  readonly isEmptyBundle: boolean;
}

/** What stands in the list's place when a view has no papers at all. */
export function EmptyView({ view, isEmptyBundle }: EmptyViewProps): ReactElement {
  if (isEmptyBundle && view !== 'reading-list') return <NothingPublished />;
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
    case 'all':
      return <NothingPublished />;
  }
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
