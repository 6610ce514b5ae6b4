import type { Paper } from '../paper/paper.ts';
import type { PaperMark } from '../query/query.ts';
import { interpretedPieces } from '../text/interpret.ts';
import { findLinks, type Link } from '../text/links.ts';
import type { Run } from '../text/run.ts';

/** Hosts where code lives, by the ends of their names. */
const CODE_HOSTS =
  /(?:^|\.)(?:github\.com|github\.io|gitlab\.\p{L}+|bitbucket\.org|sourceforge\.net|codeberg\.org|huggingface\.co|colab\.research\.google\.com|git\.io|codeocean\.com)$/iu;
/**
 * Sentences that say where code is without an address, such as `Our code is publicly available.` With the
 * flag for Unicode, which it has no need of, the expression takes three times as long.
 */
const CODE_SENTENCE =
  /\b(?:code|implementation)s?\b[^.]{0,80}\b(?:available|released?|open[- ]?sourced?|public(?:ly)?)\b|\bopen[- ]?sourced?\b/i;

/** What can be seen of a paper: code and web addresses by its abstract, mathematics by all its text. */
export function marksOf({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): PaperMark[] {
  return marksWith(
    abstract,
    [title, abstract].some((text) => hasFormula(interpretedPieces(text))),
  );
}

/** The same by an abstract and whether title or abstract hold mathematics. */
export function marksWith(abstract: string, withFormula: boolean): PaperMark[] {
  const links = findLinks(abstract);
  const marks: PaperMark[] = [];
  if (links.some(leadsToCode) || CODE_SENTENCE.test(abstract)) marks.push('code');
  if (links.length > 0) marks.push('link');
  if (withFormula) marks.push('math');
  return marks;
}

/** Whether there is mathematics in what was read of a text. */
export function hasFormula(pieces: readonly Run[]): boolean {
  return pieces.some(({ formula }) => formula !== null);
}

function leadsToCode({ address }: Link): boolean {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(address)?.[1];
  return host !== undefined && CODE_HOSTS.test(host);
}
