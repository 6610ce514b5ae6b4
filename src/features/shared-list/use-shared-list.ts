import { readSharedList } from '#domain/share/read-shared-list.ts';
import type { SharedList } from '#domain/share/shared-list.ts';
import { unpackText } from '#platform/packed-text.ts';
import { currentPlace, SHARED_LIST, visit } from '#state/address.ts';
import { useEffect, useState } from 'react';

/**
 * The list that a link's fragment holds; null until it is read. What is no list is taken out of the
 * address, with a notice, so that the usual view takes its place.
 */
export function useSharedList(fragment: string): SharedList | null {
  const [list, setList] = useState<SharedList | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readSharedList(fragment.slice(SHARED_LIST.length), unpackText).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.ok) setList(outcome.list);
      else refuse(outcome.fault.message);
    });
    return () => {
      isCurrent = false;
    };
  }, [fragment]);
  return list;
}

function refuse(message: string): void {
  const { address, position, notices } = currentPlace();
  visit(address, 'replace', position, { shared: '', notices: [...notices, message] });
}
