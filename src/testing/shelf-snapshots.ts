import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { ListName } from '#domain/search/shelf-facts.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { orderKeyBetween } from '#domain/shelf/order-key.ts';
import type { TagId } from '#domain/shelf/tag.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';

/** What of a shelf a test cares about. */
interface SnapshotParts {
  readonly read?: Iterable<PaperId>;
  readonly bookmarked?: Iterable<PaperId>;
  readonly hidden?: Iterable<PaperId>;
  readonly linked?: Iterable<PaperId>;
  readonly notes?: Iterable<readonly [PaperId, string]>;
  readonly tags?: Iterable<readonly [PaperId, readonly string[]]>;
  readonly lists?: Iterable<readonly [PaperId, readonly ListName[]]>;
  readonly copies?: Iterable<Paper>;
}

const order = orderKeyBetween(null, null);

/** A snapshot of a shelf; what is not given is empty. */
export function snapshotOf(version: string, parts: SnapshotParts): ShelfSnapshot {
  const tagged = [...(parts.tags ?? [])];
  const inLists = [...(parts.lists ?? [])];
  const lists = inLists.flatMap(([, named]) => named);
  const listed = lists.map(({ id }) => {
    const list = inLists.flatMap(([paper, named]) =>
      named.some((one) => one.id === id) ? [paper] : [],
    );
    const places = new Map(list.map((paper) => [paper, { order }]));
    return [id as ListId, { places, list }] as const;
  });
  const tags = tagged.flatMap(([, names]) => names);
  return {
    version,
    read: new Set(parts.read),
    bookmarks: new Map([...(parts.bookmarked ?? [])].map((id) => [id, { order }])),
    hidden: new Set(parts.hidden),
    links: new Map([...(parts.linked ?? [])].map((id) => [id, { kind: 'doi', id: '10.1000/182' }])),
    notes: new Map(parts.notes),
    tags: new Map(tags.map((name) => [name as TagId, { name, colour: 'slate' }])),
    tagged: new Map(tagged.map(([paper, names]) => [paper, names as readonly TagId[]])),
    lists: new Map(lists.map(({ id, name }) => [id as ListId, { name, order }])),
    listed: new Map(listed),
    copies: new Map([...(parts.copies ?? [])].map((paper) => [paper.id, paper])),
  };
}
