import type { ServerResponse } from 'node:http';

/** A way in which a host or the network between fails. */
export type Fault =
  | { readonly kind: 'status'; readonly status: 404 | 500 }
  /** A page of the host, with status 200, in place of the file. */
  | { readonly kind: 'html' }
  /** Half of the file, with the length of that half: a complete answer with a torn body. */
  | { readonly kind: 'truncated' }
  /** Half of the file, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** The file, after a wait in milliseconds. */
  | { readonly kind: 'slow'; readonly delay: number }
  /** No answer, until the server is healed or stopped. */
  | { readonly kind: 'hang' }
  /** Status 200 and no byte. */
  | { readonly kind: 'empty' }
  /** The file, said to be of another media type. */
  | { readonly kind: 'wrong-type'; readonly mediaType: string }
  /** The file with one byte of its body changed. */
  | { readonly kind: 'flipped' }
  /** The same, which the browser is told to keep for good. */
  | { readonly kind: 'flipped-and-kept' }
  /** The connection breaks before a byte is sent. */
  | { readonly kind: 'reset' };

interface SentFile {
  readonly body: Buffer;
  readonly mediaType: string;
}

const NO_FILE: SentFile = { body: Buffer.alloc(0), mediaType: 'application/octet-stream' };

/** Answers a request with a fault in place of the file. */
export function answerWithFault(
  fault: Fault,
  file: SentFile | null,
  response: ServerResponse,
): void {
  const { body, mediaType } = file ?? NO_FILE;
  const half = body.subarray(0, Math.floor(body.length / 2));
  switch (fault.kind) {
    case 'status':
      return send(response, fault.status, 'text/plain', Buffer.from('The host failed.'));
    case 'html':
      return send(response, 200, 'text/html', Buffer.from('<!doctype html><title>Sign in</title>'));
    case 'truncated':
      return send(response, 200, mediaType, half);
    case 'cut':
      response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': body.length });
      response.write(half, () => response.destroy());
      return;
    case 'slow':
      setTimeout(() => send(response, 200, mediaType, body), fault.delay);
      return;
    case 'hang':
      return;
    case 'empty':
      return send(response, 200, mediaType, Buffer.alloc(0));
    case 'wrong-type':
      return send(response, 200, fault.mediaType, body);
    case 'flipped':
      return send(response, 200, mediaType, flipped(body));
    case 'flipped-and-kept':
      return send(response, 200, mediaType, flipped(body), 'max-age=31536000, immutable');
    case 'reset':
      response.destroy();
  }
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: Buffer,
  caching = 'no-store',
): void {
  if (response.destroyed) return;
  const headers = { 'Content-Type': mediaType, 'Content-Length': body.length };
  response.writeHead(status, { ...headers, 'Cache-Control': caching }).end(body);
}

/** Changes a letter in the middle, so that the body stays well-formed and only its hash differs. */
function flipped(body: Buffer): Buffer {
  const changed = Buffer.from(body);
  const letter = changed.findIndex(
    (byte, index) => index >= body.length / 2 && byte >= 0x61 && byte <= 0x7a,
  );
  if (letter >= 0) changed[letter] = (changed[letter] ?? 0) === 0x61 ? 0x62 : 0x61;
  return changed;
}
