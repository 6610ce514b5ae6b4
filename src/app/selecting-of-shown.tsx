import type { PaperId } from '#domain/paper/paper.ts';
import { Selecting } from '#features/selection/selecting.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { paperOf } from './paper-of.ts';
import { type ShownList, useShownPapers } from './use-shown-papers.ts';

/** Picking papers out, bound to what the list shows. */
export function SelectingOfShown({ shown }: { readonly shown: ShownList }): ReactElement {
  const { bundle, readingList } = shown;
  const client = useQueryClient();
  const shownPapers = useShownPapers(shown);
  const source = useMemo(
    () => ({
      shownPapers,
      paperOf: (id: PaperId) => paperOf(client, bundle, id),
    }),
    [shownPapers, client, bundle],
  );
  return <Selecting source={source} listed={readingList} />;
}
