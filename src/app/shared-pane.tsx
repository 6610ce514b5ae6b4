import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { NoteMarkdown } from '#features/paper/note-markdown.tsx';
import { SharedListView } from '#features/shared-list/shared-list-view.tsx';
import type { Room } from '#platform/viewport.ts';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { LoadingRows } from './loading-screen.tsx';
import { paperOf } from './paper-of.ts';

interface SharedPaneProps {
  readonly bundle: Bundle;
  /** The fragment of the link that brought the list. */
  readonly fragment: string;
  readonly room: Room;
  readonly onShared: (ids: readonly PaperId[] | null) => void;
}

/** A list that a link brought, with what the other features know of papers and notes. */
export function SharedPane(props: SharedPaneProps): ReactElement {
  const { bundle, fragment, room, onShared } = props;
  const client = useQueryClient();
  return (
    <SharedListView
      bundle={bundle}
      fragment={fragment}
      besidePane={room !== 'phone'}
      loading={<LoadingRows />}
      paperOf={(id) => paperOf(client, bundle, id)}
      renderNote={(text) => <NoteMarkdown text={text} />}
      onShow={onShared}
    />
  );
}
