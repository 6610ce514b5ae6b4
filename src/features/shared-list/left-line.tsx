import { useListName } from '#parts/use-list-name.ts';
import { useAddress } from '#state/address.ts';
import { VIEW_NAMES } from '#state/command-words.ts';
import { forgetLeftList, returnToLeftList, useLeftList } from '#state/left-list.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

/** Says that a search or a filter has left the list that a link brought, with the way back to it. */
export function LeftLine(): ReactElement | null {
  const isLeft = useLeftList(({ left }) => left !== null);
  const { view } = useAddress();
  const listName = useListName();
  if (!isLeft) return null;
  const searched = view === 'list' ? listName : VIEW_NAMES[view];
  return (
    <Banner
      role="status"
      quiet
      actions={
        <>
          <Button onClick={returnToLeftList}>Back to the shared list</Button>
          <IconButton label="Dismiss" title="Dismiss" onClick={forgetLeftList}>
            <Icon name="close" size={14} />
          </IconButton>
        </>
      }
    >
      {view === 'all' ? 'This search is of all papers.' : `This search is of “${searched}”.`}
    </Banner>
  );
}
