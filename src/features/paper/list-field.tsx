import type { Paper } from '#domain/paper/paper.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import type { ListId, NamedList } from '#domain/shelf/named-list.ts';
import { addToList, removeFromList } from '#state/list-acts.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type ReactElement, useMemo } from 'react';
import { type Name, NameField } from './name-field.tsx';

/** The lists that a paper is in as chips, and a field that offers all others and makes new ones. */
export function ListField({ paper }: { readonly paper: Paper }): ReactElement {
  const lists = useShelf((shelf) => shelf.lists);
  const listed = useShelf((shelf) => shelf.listed);
  const all = useMemo(() => inOrder(lists), [lists]);
  const names = all.filter(([id]) => listed.get(id)?.places.has(paper.id) === true);
  return (
    <NameField
      label="Lists"
      one="list"
      field="lists"
      command="edit-lists"
      names={names.map(asName)}
      all={all.map(asName)}
      onChoose={(name, on) => (on ? addToList([paper], name) : removeFromList([paper.id], name))}
    />
  );
}

function asName([id, { name }]: readonly [ListId, NamedList]): Name {
  return { id, name, look: 'text-ink' };
}
