import type { Query } from '#domain/query/query.ts';
import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import type { Run } from '#domain/text/run.ts';
import { linkRuns } from '#domain/text/link-runs.ts';
import { type ReactElement, useMemo } from 'react';
import { Pieces } from './marked-text.tsx';
import { markRuns } from './marks.ts';

interface LinkedTextProps {
  readonly runs: readonly Run[];
  readonly query: Query;
  readonly displays?: boolean;
}

/** A text, by its runs, whose web addresses are links, with what a query matched marked. */
export function LinkedText({ runs, query, displays = false }: LinkedTextProps): ReactElement {
  const groups = useMemo(() => byAddress(markRuns(linkRuns(runs), query)), [runs, query]);
  return (
    <>
      {groups.map(({ address, pieces }, index) =>
        address === null ? (
          <Pieces key={index} pieces={pieces} displays={displays} />
        ) : (
          <a
            key={index}
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            className="text-accent underline decoration-rule underline-offset-3 hover:decoration-accent"
          >
            <Pieces pieces={pieces} displays={displays} />
          </a>
        ),
      )}
    </>
  );
}

interface PiecesOfAddress {
  /** Where they lead; null for plain text. */
  readonly address: string | null;
  readonly pieces: MarkedPiece[];
}

function byAddress(pieces: readonly MarkedPiece[]): readonly PiecesOfAddress[] {
  const groups: PiecesOfAddress[] = [];
  for (const piece of pieces) {
    const { address } = piece.run;
    const last = groups.at(-1);
    if (last?.address === address) last.pieces.push(piece);
    else groups.push({ address, pieces: [piece] });
  }
  return groups;
}
