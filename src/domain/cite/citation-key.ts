import type { Paper, PaperId } from '../paper/paper.ts';
import { fold } from '../text/fold.ts';
import { familyName, readCitedName } from './cited-name.ts';
import { plainLine } from './one-line.ts';
import { atOnce, type Steps } from './steps.ts';

const TELLS_NOTHING: ReadonlySet<string> = new Set(
  (
    'about above across after against all along among an and any are as at be been before behind ' +
    'being between beyond both but by can could do does during each either every for from had has ' +
    'have how if in into is it its less let many may more most much must near neither new no nor not ' +
    'of off on one onto or our out over per should so some such than that the their them then there ' +
    'these they this those through to toward towards two under until up upon us via was we were what ' +
    'when where whether which while who whom whose why will with within without would you your'
  ).split(' '),
);
const FEWEST_LETTERS_OF_ID = 3;

/** What a key is made of. */
type KeyedPaper = Pick<Paper, 'id' | 'title' | 'authors' | 'date'>;

/** The keys of papers that are cited together. */
export type CitationKeys = ReadonlyMap<PaperId, string>;

/**
 * Keys for papers cited together, by paper id: family name of the first author, year and first
 * telling word of the title, such as `lovelace2019reading`, in lower case ASCII. A key hangs on its
 * paper alone; where several papers come to the same, each of them adds the beginning of its id, so
 * that neither the order of the papers nor the presence of others decides which gets which.
 */
export function citationKeys(papers: readonly KeyedPaper[]): CitationKeys {
  return atOnce(citationKeySteps(papers));
}

/** The same, a paper at each step. */
export function* citationKeySteps(papers: readonly KeyedPaper[]): Steps<CitationKeys> {
  const byKey = new Map<string, PaperId[]>();
  for (const paper of new Map(papers.map((each) => [each.id, each])).values()) {
    yield 0;
    const key = keyOf(paper);
    const ids = byKey.get(key);
    if (ids === undefined) byKey.set(key, [paper.id]);
    else ids.push(paper.id);
  }
  return new Map([...byKey].flatMap(([key, ids]) => distinctKeys(key, ids)));
}

function keyOf({ title, authors, date }: KeyedPaper): string {
  const [first] = authors;
  const surname = first === undefined ? '' : lettersOf(familyName(readCitedName(first)));
  return `${surname === '' ? 'anon' : surname}${date.slice(0, 4)}${tellingWord(title)}`;
}

function tellingWord(title: string): string {
  const words = fold(plainLine(title))
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(lettersOf)
    .filter((word) => /[a-z]/.test(word));
  const telling = words.find((word) => word.length > 1 && !TELLS_NOTHING.has(word));
  return (telling ?? words[0] ?? '').slice(0, 30);
}

function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40);
}

/** A hyphen, which no key has of itself, keeps these apart from every other key. */
function distinctKeys(
  key: string,
  ids: readonly PaperId[],
): readonly (readonly [PaperId, string])[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return [[only, key]];
  let length = FEWEST_LETTERS_OF_ID;
  while (new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1;
  return ids.map((id) => [id, `${key}-${id.slice(0, length)}`]);
}
