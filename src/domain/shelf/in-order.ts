import { type OrderKey, orderKeyBetween, orderKeysBetween } from './order-key.ts';

/** Something that has a place among others of its kind. */
interface Placed {
  readonly order: OrderKey;
}

type Entry<Id, Value> = readonly [Id, Value];

/** Entries in their order; equal keys, which two tabs can make, go by id. */
export function inOrder<Id extends string, Value extends Placed>(
  all: ReadonlyMap<Id, Value>,
): readonly Entry<Id, Value>[] {
  return [...all].toSorted(([oneId, one], [otherId, other]) =>
    one.order === other.order ? (oneId < otherId ? -1 : 1) : one.order < other.order ? -1 : 1,
  );
}

/** A place after all others. */
export function orderAtEnd<Id extends string>(all: ReadonlyMap<Id, Placed>): OrderKey {
  return orderKeyBetween(inOrder(all).at(-1)?.[1].order ?? null, null);
}

/**
 * Those of some entries that change when one moves to a position among the others, from 0, with their
 * new places; beyond the ends means the ends.
 */
export function movedAmong<Id extends string, Value extends Placed>(
  entries: ReadonlyMap<Id, Value>,
  id: Id,
  toIndex: number,
): readonly Entry<Id, Value>[] {
  const all = inOrder(entries);
  const moving = all.find(([other]) => other === id);
  const others = all.filter(([other]) => other !== id);
  const to = Math.min(Math.max(toIndex, 0), others.length);
  if (moving === undefined || all[to] === moving) return [];
  const low = others[to - 1]?.[1].order ?? null;
  const high = others[to]?.[1].order ?? null;
  // Equal keys, which two tabs can make, leave no place between them: then all get new ones.
  const moved = low !== null && low === high ? others.toSpliced(to, 0, moving) : [moving];
  const orders =
    moved.length === 1 ? [orderKeyBetween(low, high)] : orderKeysBetween(null, null, moved.length);
  return moved.flatMap(([other, value], at): readonly Entry<Id, Value>[] => {
    const order = orders[at];
    return order === undefined ? [] : [[other, { ...value, order }]];
  });
}
