/** Where a paper's original stands. Its JSON is kept on the shelf. */
export type PaperLink =
  | {
      readonly kind: 'arxiv';
      /** `1912.02292`, or of the old scheme `math/0309136`, without its subject class. */
      readonly id: string;
      readonly version?: number;
    }
  | {
      readonly kind: 'doi';
      /** `10.1000/182`, as written. */
      readonly id: string;
    }
  | {
      readonly kind: 'web';
      /** Always `http:` or `https:`, without a user's name. */
      readonly address: string;
    };

/** Why a text names no original. */
export interface PaperLinkFault {
  readonly code: 'empty' | 'long' | 'scheme' | 'user' | 'blank' | 'unknown';
  /** One sentence for the reader. */
  readonly message: string;
}

export type ReadPaperLink =
  | { readonly ok: true; readonly value: PaperLink }
  | { readonly ok: false; readonly fault: PaperLinkFault };

const LONGEST = 2000;
const ARXIV_ID = String.raw`(?<year>\d\d(?:0[1-9]|1[0-2])\.\d{4,5})|(?<archive>[a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?/(?<number>\d\d(?:0[1-9]|1[0-2])\d{3})`;
const VERSIONED = String.raw`(?:${ARXIV_ID})(?:v(?<version>[1-9]\d{0,2}))?`;
// The margin of a printed page says `arXiv:1912.02292v1 [cs.LG] 4 Dec 2019`.
const ARXIV = new RegExp(
  String.raw`^(?:arxiv:\s*)?(?:abs/)?${VERSIONED}(?:\s*\[[a-z.-]+\](?:\s+\d{1,2} [a-z]{3} \d{4})?)?$`,
  'i',
);
const ARXIV_PAGE = new RegExp(
  String.raw`^(?:https?://)?(?:(?:[a-z0-9-]+\.)*arxiv\.org|(?:www\.)?ar5iv\.org|xxx\.lanl\.gov)/[a-z-]+/${VERSIONED}(?:\.pdf|\.ps\.gz)?/?(?:[?#].*)?$`,
  'i',
);
const ARXIV_DOI = new RegExp(String.raw`^10\.48550/arxiv\.${VERSIONED}$`, 'i');
const DOI_HEAD = /^(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:\s*)(?:doi:)?/i;
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\p{C}\p{Z}]+$/u;
const SCHEME = /^(?<name>[a-z][a-z0-9+.-]*):(?!\d)/i;
const WEB =
  /^https?:\/\/(?<user>[^/?#\\]*@)?(?<host>[^/?#@:\\]+)(?::(?<port>\d{1,5}))?(?:[/?#].*)?$/i;
const LABEL = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?`;
const HOST = new RegExp(
  String.raw`^(?:${LABEL}\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]*[a-z0-9])\.?$`,
  'iu',
);
const NUMBERED_HOST = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;
const GREATEST_PORT = 65_535;
const WRAPPED = /^(?:<(.*)>|"(.*)"|“(.*)”|'(.*)')$/su;
const BLANK = /[\p{C}\p{Z}]/u;

/**
 * Reads what names a paper's original: an arXiv id of either scheme, with or without `arXiv:` and a
 * version; an address of any of arXiv's hosts; a DOI, bare, after `doi:` or at doi.org, where arXiv's
 * own become arXiv ids; or another web address. Quotation marks, angle brackets and a last full stop
 * around it are no part of it. Linear in the text.
 */
export function readPaperLink(text: string): ReadPaperLink {
  if (text.length > LONGEST) return fault('long', 'This is too long for an id or an address.');
  const written = unwrapped(text);
  if (written === '')
    return fault('empty', 'Paste an arXiv id such as 1912.02292, a DOI or a web address.');
  const found = arxivLink(ARXIV, written) ?? arxivLink(ARXIV_PAGE, written) ?? doiLink(written);
  return found === null ? readAddress(written) : { ok: true, value: found };
}

/** The web address that a link leads to, in ASCII but for the letters of a pasted web address. */
export function addressOf(link: PaperLink): string {
  switch (link.kind) {
    case 'arxiv':
      return `https://arxiv.org/abs/${versionedId(link)}`;
    case 'doi':
      return `https://doi.org/${encodeURI(link.id).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
    case 'web':
      return link.address;
  }
}

/** How readers write a link: `arXiv:1912.02292v2`, `doi:10.1000/182` or the address. */
export function linkText(link: PaperLink): string {
  switch (link.kind) {
    case 'arxiv':
      return `arXiv:${versionedId(link)}`;
    case 'doi':
      return `doi:${link.id}`;
    case 'web':
      return link.address;
  }
}

/** `1912.02292v2`, without the version where none is known. */
function versionedId({ id, version }: PaperLink & { readonly kind: 'arxiv' }): string {
  return version === undefined ? id : `${id}v${version}`;
}

function fault(code: PaperLinkFault['code'], message: string): ReadPaperLink {
  return { ok: false, fault: { code, message } };
}

function unwrapped(text: string): string {
  const trimmed = text.trim();
  const inner =
    WRAPPED.exec(trimmed)
      ?.slice(1)
      .find((group) => group !== undefined) ?? trimmed;
  return inner.trim().replace(/(?<![.,;])[.,;]+$/, '');
}

function arxivLink(form: RegExp, text: string): PaperLink | null {
  const { year, archive, number, version } = form.exec(text)?.groups ?? {};
  const old = archive === undefined ? undefined : `${archive.toLowerCase()}/${number ?? ''}`;
  const id = year ?? old;
  if (id === undefined) return null;
  return { kind: 'arxiv', id, ...(version !== undefined && { version: Number(version) }) };
}

function doiLink(text: string): PaperLink | null {
  const head = DOI_HEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const id = head.includes('/') ? decodedPath(rest) : rest;
  if (!DOI.test(id)) return null;
  return arxivLink(ARXIV_DOI, id) ?? { kind: 'doi', id };
}

function decodedPath(path: string): string {
  const written = path.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(written);
  } catch {
    // A lone percent sign is one.
    return written;
  }
}

function readAddress(text: string): ReadPaperLink {
  if (BLANK.test(text))
    return fault('blank', 'An address has no blanks: paste the id or the address alone.');
  const scheme = SCHEME.exec(text)?.groups?.['name']?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return fault('scheme', 'Only addresses that begin with https:// or http:// can be opened.');
  const address = scheme === undefined ? `https://${text}` : text;
  const { user, host = '', port = '0' } = WEB.exec(address)?.groups ?? {};
  if (user !== undefined)
    return fault(
      'user',
      'An address with a user name in it is not kept: take out what is before @.',
    );
  const isHost = HOST.test(host) || NUMBERED_HOST.test(host);
  if (!isHost || Number(port) > GREATEST_PORT)
    return fault('unknown', 'This is no arXiv id, DOI or web address.');
  return { ok: true, value: { kind: 'web', address } };
}
