/** A web address in a text. */
export interface Link {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Where it leads: always `http:` or `https:`. */
  readonly address: string;
}

const LABEL = '[a-z0-9][a-z0-9_-]*';
const ARXIV_ID = String.raw`\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7}`;
// Each alternative begins where no word, host or path does already, so that a run of letters is
// looked at once.
const HEAD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_])arxiv: ?(?<paper>(?:${ARXIV_ID})(?:v\d{1,3})?)(?![\p{L}\p{N}])`,
    String.raw`(?:(?<![a-z0-9+.@_/-])(?<scheme>https?://)|(?<![\p{L}\p{N}\p{M}+.@_/-]))` +
      String.raw`(?<host>${LABEL}(?:\.${LABEL})+)(?::(?<port>\d{1,5}))?` +
      // Such a sequel makes it another host, or the name of a user at one.
      String.raw`(?![\p{L}\p{N}\p{M}@%_-]|:[^\p{Z}\p{C}])`,
  ].join('|'),
  'giu',
);

/** What a text with an address has somewhere; most have none, and are not gone through for one. */
const SIGN_OF_ONE = /:\/\/|www\.|arxiv:|\.[a-z]{2,}(?::\d+)?\//i;

const NAMED_HOST = /\.[a-z]{2,}$/i;
const NUMBERED_HOST = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;
// Its letters would have to be proved, since not all of them name a host.
const ENCODED_LABEL = /(?:^|\.)xn--/i;
const WWW = /^www\..*\./i;
const GREATEST_PORT = 65_535;

/**
 * Domains that let a host with a path stand for an address, in lower case only: `torch.nn/keras`
 * and `ASP.NET/C` are none. English words such as `is` and `in` are left out.
 */
const KNOWN_DOMAINS: ReadonlySet<string> = new Set(
  (
    'ac ai app au blog br ca cc ch cloud cn co com cz de dev dk edu es eu fi fr gl gov gr hk hu ie ' +
    'il info int io ir jp kr link ly mil net nl nz org page pl pt ru science se sg site tech tw uk ' +
    'wiki xyz'
  ).split(' '),
);

/** What an address runs on through: no blank, quotation mark or bracket. */
const RUN =
  /[^\p{C}\p{Z}\p{Pi}\p{Pf}<>"`{}|\\^()[\]\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]*/uy;
const OPENERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);
/** What ends a sentence or a clause rather than an address. */
const NOT_LAST = new Set(".,;:!?'…([");

/**
 * The web addresses in a text, in order: with `http:` or `https:`, with `www.`, as a host of a
 * well-known domain with a path, and arXiv's numbers as `arXiv:1912.02292`. The punctuation of the
 * sentence around one is no part of it. Linear in the text.
 */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  if (!SIGN_OF_ONE.test(text)) return links;
  const head = new RegExp(HEAD);
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const link = linkAt(text, match);
    if (link === null) continue;
    links.push(link);
    head.lastIndex = link.end;
  }
  return links;
}

function linkAt(
  text: string,
  { 0: head, index: start, groups = {} }: RegExpExecArray,
): Link | null {
  const { paper, scheme, host = '', port } = groups;
  const headEnd = start + head.length;
  if (paper !== undefined)
    return { start, end: headEnd, address: `https://arxiv.org/abs/${paper}` };
  if (!isHost(host) || Number(port ?? 0) > GREATEST_PORT) return null;
  if (scheme === undefined && !standsForAddress(host, text[headEnd])) return null;
  const end = /[/?#]/.test(text[headEnd] ?? '') ? endOfAddress(text, headEnd) : headEnd;
  const written = text.slice(start, end);
  return { start, end, address: scheme === undefined ? `https://${written}` : written };
}

function isHost(host: string): boolean {
  return NUMBERED_HOST.test(host) || (NAMED_HOST.test(host) && !ENCODED_LABEL.test(host));
}

/** Whether a host without a scheme is an address, by what follows it. */
function standsForAddress(host: string, next: string | undefined): boolean {
  if (WWW.test(host)) return true;
  return next === '/' && KNOWN_DOMAINS.has(host.slice(host.lastIndexOf('.') + 1));
}

/** The end of an address whose host ends here: before a bracket that was opened outside of it. */
function endOfAddress(text: string, hostEnd: number): number {
  const open = new Map([
    ['(', 0],
    ['[', 0],
  ]);
  let end = hostEnd;
  for (;;) {
    RUN.lastIndex = end;
    end += RUN.exec(text)?.[0].length ?? 0;
    const bracket = text[end] ?? '';
    const opener = OPENERS.get(bracket) ?? bracket;
    const depth = open.get(opener);
    if (depth === undefined || (bracket !== opener && depth === 0)) break;
    open.set(opener, bracket === opener ? depth + 1 : depth - 1);
    end += 1;
  }
  while (NOT_LAST.has(text[end - 1] ?? '')) end -= 1;
  return end;
}
