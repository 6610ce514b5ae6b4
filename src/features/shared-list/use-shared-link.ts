import { sharedPaper } from '#domain/share/shared-list.ts';
import { writeSharedList } from '#domain/share/write-shared-list.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { packText } from '#platform/packed-text.ts';
import { SHARED_LIST } from '#state/address.ts';
import type { ShareRequest } from '#state/share-request.ts';
import { useEffect, useState } from 'react';

/** The link that holds a list, with these notes; empty until it is made. */
export function useSharedLink(
  { title, papers }: ShareRequest,
  notes: ReadonlyMap<PaperId, string>,
): string {
  const [link, setLink] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const told = papers.map((paper) => sharedPaper(paper, notes.get(paper.id) ?? ''));
    void writeSharedList({ title, papers: told }, packText).then((fragment) => {
      const { origin, pathname } = globalThis.location;
      if (isCurrent) setLink(`${origin}${pathname}${SHARED_LIST}${fragment}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [title, papers, notes]);
  return link;
}
