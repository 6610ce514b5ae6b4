import { toHex } from '#domain/bundle/hex.ts';
import { withoutPapers } from '#domain/bundle/page-papers.ts';

const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /^(?:text|application)\/(?:x-)?javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\/$|\.html$/, /^text\/html\b/],
];
/** What of an answer's head is about the way it came, which a copy does not come. */
const OF_THE_WAY = ['Content-Encoding', 'Content-Length', 'Set-Cookie', 'Vary'];

/**
 * A copy of an answer that may be kept, for it has the status, the type and the bytes of the file at
 * its address, of the page those around its papers; else null. `hash` is the file's SHA-256, or how that begins.
 */
export async function goodCopy(
  address: string,
  hash: string,
  answer: Response,
): Promise<Response | null> {
  if (answer.status !== 200 || !hasType(address, answer)) return null;
  const bytes = await bytesOf(address, answer);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  if (!toHex(new Uint8Array(digest)).startsWith(hash)) return null;
  return copyOf(answer, bytes);
}

/** The page is kept without its papers, which are those of the day on which it was fetched. */
async function bytesOf(address: string, answer: Response): Promise<ArrayBuffer> {
  if (!address.endsWith('/')) return answer.arrayBuffer();
  return new TextEncoder().encode(withoutPapers(await answer.text())).buffer;
}

/** A copy of an answer that says nothing of the way it came, so that it answers any request. */
export function copyOf(answer: Response, bytes: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(bytes, { headers });
}

function hasType(address: string, answer: Response): boolean {
  const type = answer.headers.get('Content-Type') ?? '';
  const [, wanted] = TYPES.find(([names]) => names.test(address)) ?? [];
  // A host's page in the place of any other file is the commonest of bad answers.
  return wanted === undefined ? !type.startsWith('text/html') : wanted.test(type);
}
