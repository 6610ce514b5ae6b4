import { readsAsCapitalisedNames, readsAsNames } from '../paper/reads-as-names.ts';
import type { Block, TextBlock } from './blocks.ts';
import { standsForNoAuthors } from './head.ts';

/** A head is a title with its authors; a paragraph belongs to the abstract of the head above it. */
export type BlockRole = 'date' | 'head' | 'paragraph';

/**
 * The role of each block. The first below a date is a head, a block of one line elsewhere a
 * paragraph. Others are heads if their last line reads as names and a paragraph follows. Where none
 * follows, a title with names is still a head, since to take it for text would hide a paper.
 */
export function rolesOf(blocks: readonly Block[]): readonly BlockRole[] {
  const roles = Array.from<BlockRole>({ length: blocks.length }).fill('paragraph');
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    roles[index] = roleOf(block, blocks[index - 1], roles[index + 1]);
  }
  return roles;
}

function roleOf(
  block: Block,
  previous: Block | undefined,
  following: BlockRole | undefined,
): BlockRole {
  if (block.kind === 'date') return 'date';
  const opensDay = previous === undefined || previous.kind === 'date';
  return opensDay || readsAsHead(block, following === 'paragraph') ? 'head' : 'paragraph';
}

function readsAsHead({ lines }: TextBlock, paragraphFollows: boolean): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return false;
  if (standsForNoAuthors(last.text)) return true;
  const certain = lines.length === 2 && paragraphFollows;
  return certain
    ? readsAsNames(last.text)
    : (paragraphFollows || lines.length === 2) && readsAsCapitalisedNames(last.text);
}
