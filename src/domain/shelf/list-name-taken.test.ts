import { expect, test } from 'vitest';
import { takenListName } from './list-name-taken.ts';
import type { ListId, NamedList } from './named-list.ts';

const THESIS = 'aaaaaaaaaaaaa' as ListId;
const lists = new Map<ListId, NamedList>([[THESIS, { name: 'Thesis', order: 'a' } as NamedList]]);

test('a name that another list has is refused in words, in whatever case', () => {
  expect(takenListName(lists, null, ' thesis ')).toBe('Another list has that name.');
});

test('a list may keep its own name, and any may have one that is free; a blank one is no other’s', () => {
  expect(takenListName(lists, THESIS, 'THESIS')).toBeNull();
  expect(takenListName(lists, null, 'Book')).toBeNull();
  expect(takenListName(lists, null, '  ')).toBeNull();
});
