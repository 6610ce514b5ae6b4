import type { Style } from './run.ts';
import { SYMBOLS, pairs } from './symbols.ts';

/** What becomes of a command of running text. */
export type Treatment =
  /** Its argument is set in a style, or as it is. */
  | {
      readonly kind: 'wrap';
      readonly style: Style | null;
      readonly around: readonly [string, string];
    }
  /** All that follows in its group is set in a style, or as it is. */
  | { readonly kind: 'switch'; readonly style: Style | null }
  /** Its argument names what it points at. */
  | { readonly kind: 'citation'; readonly around: readonly [string, string] }
  /** It goes, with so many arguments. */
  | { readonly kind: 'drop'; readonly arguments: number }
  | { readonly kind: 'symbol'; readonly text: string };

const BARE = ['', ''] as const;
const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ...named('emphasis', 'emph textit textsl mathit em it itshape sl'),
  ...named('strong', 'textbf mathbf strong bf bfseries'),
  ...named('code', 'texttt mathtt path tt ttfamily'),
  ...named('capitals', 'textsc sc scshape'),
  ...named('superscript', 'textsuperscript'),
  ...named('subscript', 'textsubscript'),
]);
const SWITCHES = words(
  'em it itshape sl bf bfseries tt ttfamily sc scshape rm rmfamily sf sffamily normalfont',
);
const WRAPPERS = words(
  'text textrm textsf textnormal textup textmd mathrm mathsf mbox hbox underline uline uwave sout ' +
    'ensuremath textcolor fbox added title section subsection paragraph keywords ce ac acp gls',
);
const CITATIONS = words(
  'cite citep citet citealp citealt citeauthor citeyear citeyearpar parencite textcite autocite ' +
    'footcite Cite Citet Citep onlinecite cites',
);
const REFERENCES = words('ref eqref autoref cref Cref pageref nameref');
const DROPPED: ReadonlyMap<string, number> = new Map([
  ...named(1, 'label vspace hspace index color pagestyle thispagestyle bibliographystyle'),
  ...named(
    0,
    'noindent centering small footnotesize scriptsize tiny normalsize large Large par xspace ' +
      'protect newline linebreak quad qquad nobreakdash maketitle medskip smallskip bigskip ' +
      'displaystyle sloppy left right faGithub',
  ),
]);
const NOTES = words('footnote thanks footnotetext');

/** What becomes of a command by its name without the backslash; null where it is not known. */
export function treatmentOf(name: string): Treatment | null {
  const style = STYLES.get(name) ?? null;
  if (SWITCHES.has(name)) return { kind: 'switch', style };
  if (style !== null || WRAPPERS.has(name)) return { kind: 'wrap', style, around: BARE };
  if (NOTES.has(name)) return { kind: 'wrap', style, around: [' (', ')'] };
  if (name === 'enquote') return { kind: 'wrap', style, around: ['“', '”'] };
  if (CITATIONS.has(name)) return { kind: 'citation', around: ['[', ']'] };
  if (REFERENCES.has(name)) return { kind: 'citation', around: BARE };
  const dropped = DROPPED.get(name);
  if (dropped !== undefined) return { kind: 'drop', arguments: dropped };
  const text = name === 'item' ? '• ' : SYMBOLS.get(name);
  return text === undefined ? null : { kind: 'symbol', text };
}

/** What a backslash before a character that is no letter stands for; null where for nothing known. */
export function escapedCharacter(character: string): string | null {
  return ESCAPED.get(character) ?? null;
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ...pairs('% % & & _ _ # # $ $ { { } }'),
  [' ', ' '],
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['\\', ' '],
  ['!', ''],
  ['/', ''],
  ['-', ''],
  ['@', ''],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function named<const Value>(value: Value, list: string): readonly (readonly [string, Value])[] {
  return list.split(' ').map((name) => [name, value] as const);
}
