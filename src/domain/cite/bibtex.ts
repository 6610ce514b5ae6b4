import type { CalendarDay } from '../paper/calendar-day.ts';
import { titleAsTex } from './capitals.ts';
import type { Citation } from './citation.ts';
import type { CitedName } from './cited-name.ts';
import type { Layout } from './layout.ts';
import { inOneLine } from './one-line.ts';
import { escapeTex, texOf } from './tex.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A part of a name in which nothing can be mistaken. */
const PLAIN_PART = /^['’]?\p{L}[\p{L}\p{M}.'’]*(?:[ -]['’]?\p{L}[\p{L}\p{M}.'’]*)*$/u;
/** A joint between names, in whatever language of the style. */
const JOINT = /(?:^|[ -])and(?:[ -]|$)/i;
/** A small word within a family name, which would become a particle of its own. */
const SMALL_WORD = /(?:^|[ -])['’]?\p{Ll}[^ -]*[ -]/u;

/**
 * BibTeX in UTF-8, which today's programs read everywhere, one entry for each paper. Titles and
 * abstracts keep their TeX; braces balance in every field.
 */
export const BIBTEX: Layout = { opening: '', entry: entryOf, joint: '\n', closing: '' };

function entryOf(citation: Citation): string {
  const fields = fieldsOf(citation).filter(([, value]) => value !== '{}');
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${[citation.key, ...lines].join(',\n')}\n}\n`;
}

function fieldsOf(citation: Citation): readonly (readonly [name: string, value: string])[] {
  const { source, link, address, tags, note } = citation;
  return [
    ['title', braced(titleAsTex(inOneLine(source.title)))],
    ['author', braced(authorsOf(citation))],
    ...dateFields(citation.date),
    ['eprint', braced(link?.kind === 'arxiv' ? link.id : '')],
    ['archivePrefix', braced(link?.kind === 'arxiv' ? 'arXiv' : '')],
    ['doi', braced(link?.kind === 'doi' ? doiOf(link.id) : '')],
    ['url', braced(address)],
    [
      'abstract',
      braced(
        source.abstract
          .split('\n\n')
          .map(inOneLine)
          .map((text) => texOf(text))
          .join('\n\n'),
      ),
    ],
    [
      'keywords',
      braced(tags.map((tag) => escapeTex(inOneLine(tag.replaceAll(',', ' ')))).join(', ')),
    ],
    ['annote', braced(texOf(note))],
  ];
}

function braced(value: string): string {
  return `{${value}}`;
}

function dateFields(date: CalendarDay): readonly (readonly [string, string])[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1] ?? braced(month)],
    ['day', braced(String(Number(day)))],
  ];
}

/** Braces would have to balance, and cannot be escaped in a DOI; the address says it then. */
function doiOf(id: string): string {
  return /[{}\\%#]/.test(id) ? '' : id;
}

function authorsOf({ names, othersOmitted }: Citation): string {
  const written = names.map(nameOf);
  return (othersOmitted ? [...written, 'others'] : written).join(' and ');
}

function nameOf(name: CitedName): string {
  if (name.kind === 'whole') return braced(escapeTex(name.name));
  const { given, particle, family, suffix } = name;
  const isHeldTogether = SMALL_WORD.test(family);
  const last = [particle, partOf(family, isHeldTogether)].filter((part) => part !== '').join(' ');
  return [last, partOf(suffix), partOf(given)].filter((part) => part !== '').join(', ');
}

function partOf(part: string, isHeldTogether = false): string {
  const isPlain = part === '' || (PLAIN_PART.test(part) && !JOINT.test(part) && !isHeldTogether);
  return isPlain ? part : braced(escapeTex(part));
}
