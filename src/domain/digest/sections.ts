import { rolesOf } from './block-roles.ts';
import type { Block, DateBlock, TextBlock } from './blocks.ts';

/** A paper as it stands in the digest: its head and the blocks of its abstract. */
export interface PaperSection {
  readonly kind: 'paper';
  readonly head: TextBlock;
  readonly paragraphs: readonly TextBlock[];
}

export type Section = DateBlock | PaperSection;

/** Gathers blocks to papers, in the digest's order. */
export function toSections(blocks: readonly Block[]): readonly Section[] {
  const roles = rolesOf(blocks);
  const sections: Section[] = [];
  let paragraphs: TextBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'date') sections.push(block);
    else if (roles[index] === 'head') {
      paragraphs = [];
      sections.push({ kind: 'paper', head: block, paragraphs });
    } else paragraphs.push(block);
  }
  return sections;
}
