import type { SharedList, SharedPaper } from './shared-list.ts';

/** What stands between papers, and between the texts of one: the separators of ASCII. */
const BETWEEN_PAPERS = '\u001e';
const BETWEEN_TEXTS = '\u001f';
/** Control characters that no text needs; tabs and line ends stay. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

type PaperTexts = Pick<SharedPaper, 'title' | 'author' | 'note'>;

interface ListTexts {
  readonly title: string;
  readonly papers: readonly PaperTexts[];
}

function clean(text: string): string {
  return text.replace(CONTROLS, ' ');
}

function paperLine({ title, author, note }: PaperTexts): string {
  const texts = [title, author, note].map(clean);
  while (texts.at(-1) === '') texts.pop();
  return texts.join(BETWEEN_TEXTS);
}

/** All texts of a list as one. */
export function writeTexts({ title, papers }: SharedList): string {
  return [clean(title), ...papers.map(paperLine)].join(BETWEEN_PAPERS);
}

/** The texts of a list of so many papers; null where they are of another form. */
export function readTexts(text: string, count: number): ListTexts | null {
  const [title = '', ...lines] = text.split(BETWEEN_PAPERS);
  const papers = lines.map((line) => line.split(BETWEEN_TEXTS));
  const isFit = papers.length === count && papers.every((texts) => texts.length <= 3);
  if (!isFit || title.includes(BETWEEN_TEXTS)) return null;
  return {
    title,
    papers: papers.map(([paperTitle = '', author = '', note = '']) => ({
      title: paperTitle,
      author,
      note,
    })),
  };
}
