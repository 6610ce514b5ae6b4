import type { Query } from '#domain/query/query.ts';
import { findLinks } from '#domain/text/links.ts';
import { type ReactElement, useMemo } from 'react';
import { MarkedText } from './marked-text.tsx';

interface LinkedTextProps {
  readonly text: string;
  readonly query: Query;
}

interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  /** Where it leads; null for plain text. */
  readonly address: string | null;
}

/** A text whose web addresses are links, with what a query matched marked. */
export function LinkedText({ text, query }: LinkedTextProps): ReactElement {
  const pieces = useMemo(() => piecesOf(text), [text]);
  return (
    <>
      {pieces.map((piece) =>
        piece.address === null ? (
          <MarkedText key={piece.start} text={piece.text} query={query} />
        ) : (
          <a
            key={piece.start}
            href={piece.address}
            target="_blank"
            rel="noreferrer noopener"
            className="text-accent underline decoration-rule underline-offset-3 hover:decoration-accent"
          >
            <MarkedText text={piece.text} query={query} />
          </a>
        ),
      )}
    </>
  );
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const link of findLinks(text)) {
    if (link.start > start)
      pieces.push({ start, text: text.slice(start, link.start), address: null });
    pieces.push({
      start: link.start,
      text: text.slice(link.start, link.end),
      address: link.address,
    });
    start = link.end;
  }
  if (start < text.length) pieces.push({ start, text: text.slice(start), address: null });
  return pieces;
}
