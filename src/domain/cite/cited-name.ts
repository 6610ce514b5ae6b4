import { namesCollaboration } from '../paper/name-pieces.ts';
import { plainLine } from './one-line.ts';
import { familyStart, isParticle } from './name-particles.ts';

/** A name as citations take it apart. */
export type CitedName =
  | {
      readonly kind: 'person';
      /** Empty where only a family name is known. */
      readonly given: string;
      /** Small words such as `van der`, which lists do not sort by; mostly empty. */
      readonly particle: string;
      readonly family: string;
      /** `Jr.`, `III`; mostly empty. */
      readonly suffix: string;
    }
  | {
      /** A group, a single name, or one whose script orders its parts in its own way. */
      readonly kind: 'whole';
      readonly name: string;
    };

const SUFFIX = /^(?:Jr|Sr|II|III|IV|VI{1,3}|Ph\.? ?D|M\.? ?D|Esq)\.?$/i;
/** A lone `V` is an initial more often than a fifth. */
const BARE_SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|VI{1,3}|Ph\.?D\.?)$/;
const COMPANY = /(?:^|[\s,])(?:Inc|Ltd|LLC|GmbH|Corp|plc)\.?$/i;
const GROUP =
  /\b(?:associations?|authors|cent(?:er|re)|committee|community|department|foundation|initiative|institute|lab|laborator(?:y|ies)|members|network|organi[sz]ation|research|society|universit(?:y|ies)|working)\b|^the\s|\d/i;
const JOINED_GROUP = /\s(?:of|for|and|with|on)\s/;
const OWN_ORDER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Takes a name apart that is written as `First von Last, Jr.` or `von Last, Jr., First`. Groups and
 * single names stay whole, as do names in scripts that put the family first. What parentheses at its
 * end hold is an affiliation and left out.
 */
export function readCitedName(written: string): CitedName {
  const plain = plainLine(written);
  const name = withoutAffiliation(plain);
  const parts = name.split(',').map((part) => part.trim());
  const [first = '', ...others] = parts.filter((part) => part !== '');
  const isWhole =
    OWN_ORDER.test(name) ||
    COMPANY.test(name) ||
    GROUP.test(name) ||
    JOINED_GROUP.test(name) ||
    namesCollaboration({ text: name, masked: name });
  if (isWhole) return { kind: 'whole', name };
  const suffix = others.find((part) => SUFFIX.test(part)) ?? '';
  const given = others.filter((part) => part !== suffix).join(', ');
  if (given === '') return inReadingOrder(first, suffix);
  return { kind: 'person', given, ...familyParts(first.split(' ')), suffix };
}

/** The name in the order it is read: `Ludwig van Beethoven`, `Sammy Davis, Jr.`. */
export function nameInWords(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const { given, particle, family, suffix } = name;
  const words = [given, particle, family].filter((part) => part !== '').join(' ');
  return suffix === '' ? words : `${words}, ${suffix}`;
}

/** What lists sort by and keys begin with. */
export function familyName(name: CitedName): string {
  return name.kind === 'whole' ? name.name : name.family;
}

function withoutAffiliation(name: string): string {
  if (!name.endsWith(')')) return name;
  let depth = 0;
  for (let index = name.length - 1; index > 0; index -= 1) {
    if (name[index] === ')') depth += 1;
    if (name[index] === '(') depth -= 1;
    if (depth === 0) return name.slice(0, index).trim();
  }
  return name;
}

function inReadingOrder(name: string, writtenSuffix: string): CitedName {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const hasBareSuffix = writtenSuffix === '' && words.length > 2 && BARE_SUFFIX.test(last);
  const suffix = hasBareSuffix ? last : writtenSuffix;
  const named = hasBareSuffix ? words.slice(0, -1) : words;
  if (named.length === 1)
    return { kind: 'whole', name: [name, writtenSuffix].filter(Boolean).join(', ') };
  const start = familyStart(named);
  const given = named.slice(0, start).join(' ');
  return { kind: 'person', given, ...familyParts(named.slice(start)), suffix };
}

function familyParts(words: readonly string[]): {
  readonly particle: string;
  readonly family: string;
} {
  const end = words.findIndex((word, index) => !isParticle(word) || index === words.length - 1);
  return { particle: words.slice(0, end).join(' '), family: words.slice(end).join(' ') };
}
