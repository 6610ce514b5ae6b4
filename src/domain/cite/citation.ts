import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { type CitationKeys, citationKeys } from './citation-key.ts';
import { type CitedName, readCitedName } from './cited-name.ts';
import { addressOf, type PaperLink } from './paper-link.ts';
import { inOneLine, plainLine } from './one-line.ts';

/** A paper to be cited, with what the reader wrote about it. */
export interface CitedPaper {
  readonly paper: Paper;
  readonly link: PaperLink | null;
  /** Markdown; empty where there is none or it is not wanted. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** What every format writes of a paper. Text is plain Unicode, without line breaks within a paragraph. */
export interface Citation {
  /** Unique among the papers cited together. */
  readonly key: string;
  readonly title: string;
  readonly names: readonly CitedName[];
  /** Whether the digest leaves authors out. */
  readonly othersOmitted: boolean;
  readonly date: CalendarDay;
  readonly paragraphs: readonly string[];
  readonly link: PaperLink | null;
  /** Where the link leads; empty where none is known. */
  readonly address: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** The paper as its digest writes it, TeX and all. */
  readonly source: Pick<Paper, 'title' | 'abstract'>;
}

/** Papers made ready to be written in any format, in the order given. */
export function citationsOf(papers: readonly CitedPaper[]): readonly Citation[] {
  const keys = citationKeys(papers.map(({ paper }) => paper));
  return papers.map((cited) => citationOf(cited, keys));
}

/** A paper made ready, with its key among those that are cited with it. */
export function citationOf(cited: CitedPaper, keys: CitationKeys): Citation {
  const { paper, link, note, tags } = cited;
  return {
    key: keys.get(paper.id) ?? paper.id,
    title: plainLine(paper.title),
    names: paper.authors
      .map(readCitedName)
      .filter((name) => name.kind === 'person' || name.name !== ''),
    othersOmitted: paper.othersOmitted,
    date: paper.date,
    paragraphs: paper.abstract
      .split('\n\n')
      .map(plainLine)
      .filter((paragraph) => paragraph !== ''),
    link,
    address: link === null ? '' : addressOf(link),
    note: withoutControls(note),
    tags: tags.map(inOneLine).filter((tag) => tag !== ''),
    source: paper,
  };
}

/** A note keeps its lines. */
function withoutControls(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]+/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
