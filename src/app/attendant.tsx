import type { Paper } from '#domain/paper/paper.ts';
import { isOwnList, type View } from '#domain/query/view.ts';
import { usePlace } from '#state/address.ts';
import { serveEarly } from '#state/early-commands.ts';
import { useWatchForLeftList } from '#state/left-list.ts';
import { useShelf } from '#state/shelf-store.ts';
import { plainText } from '#domain/text/interpret.ts';
import { useListName } from '#parts/use-list-name.ts';
import { NewLists } from '#features/lists/new-lists.tsx';
import { ReadAloud } from '#features/read-aloud/read-aloud.tsx';
import { useRoom } from '#platform/viewport.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect } from 'react';
import { SelectingOfShown } from './selecting-of-shown.tsx';
import { SequenceHint } from './sequence-hint.tsx';
import { Citing } from './citing.tsx';
import { Naming } from './naming.tsx';
import { Printing } from './printing.tsx';
import { Sharing } from './sharing.tsx';
import { serveTexts } from './serve-texts.ts';
import { Toast } from './toast.tsx';
import { useAppearance } from './use-appearance.ts';
import { useBoundedParts } from './use-bounded-parts.ts';
import { useFiltersBesideList } from './use-filters-beside-list.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMarkAll } from './use-mark-all.ts';
import { useSavedSearchCommands } from './use-saved-search-commands.ts';
import { useSiteServiceInTime } from './use-site-service-in-time.ts';
import type { ShownList } from './use-shown-papers.ts';

const PhoneSwipes = lazyPart(async () => (await import('./phone-swipes.tsx')).PhoneSwipes);

interface AttendantProps {
  readonly view: View;
  readonly paper: Paper | null;
  readonly shown: ShownList;
}

const TITLES: Record<Exclude<View, 'list'>, string> = {
  all: 'Lectern',
  unread: 'Unread – Lectern',
  'reading-list': 'Reading list – Lectern',
  hidden: 'Hidden – Lectern',
  history: 'History – Lectern',
};

/** What follows the reader about: the toast, the focus that must not be lost, the page's title. */
export function Attendant({ view, paper, shown }: AttendantProps): ReactElement {
  const isShared = usePlace(({ shared }) => shared !== '');
  const listName = useListName();
  const name = view === 'list' ? `${listName} – Lectern` : TITLES[view];
  const list = isShared ? 'A list in a link – Lectern' : name;
  const title = paper === null ? list : `${plainText(paper.title)} – Lectern`;
  const room = useRoom();
  useAppearance();
  useBoundedParts();
  useKeptFocus();
  useMarkAll(shown);
  useSavedSearchCommands();
  useEffect(serveTexts, []);
  useSiteServiceInTime();
  useWatchForLeftList();
  useFiltersBesideList(view === 'history');
  const isOpen = useShelf(({ status }) => status === 'ready');
  // After the effects of all that is in here, and so with their handlers.
  useEffect(() => serveEarly(isOpen), [isOpen]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <Toast />
      <SelectingOfShown shown={shown} />
      <Suspense fallback={null}>
        {room === 'phone' && <PhoneSwipes bundle={shown.bundle} />}
      </Suspense>
      <NewLists />
      <Citing />
      <Naming />
      <Printing />
      <Sharing listed={isOwnList(view) ? shown.readingList : null} />
      <SequenceHint />
      <ReadAloud paper={paper} />
    </>
  );
}
