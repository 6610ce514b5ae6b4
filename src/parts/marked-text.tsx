import type { Query } from '#domain/query/query.ts';
import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import type { Reading } from '#domain/text/reading.ts';
import type { Run } from '#domain/text/run.ts';
import { Fragment, type ReactElement, Suspense, useMemo } from 'react';
import { type PiecesProps, textPart } from './late-texts.ts';
import { markRuns } from './marks.ts';
import { isRead, useRuns } from './use-runs.ts';

interface MarkedTextProps {
  /** As it is written. */
  readonly text: string;
  /** How it reads, where that came with it. */
  readonly reading?: Reading | undefined;
  readonly query: Query;
}

/** A text as its reader sees it, with what a query matched in it marked. */
export function MarkedText(props: MarkedTextProps): ReactElement {
  if (isRead(props.text, props.reading)) return <ReadText {...props} />;
  return (
    <Suspense fallback={props.text}>
      <ReadText {...props} />
    </Suspense>
  );
}

function ReadText({ text, reading, query }: MarkedTextProps): ReactElement {
  return <MarkedRuns runs={useRuns(text, reading)} query={query} />;
}

interface MarkedRunsProps {
  readonly runs: readonly Run[];
  readonly query: Query;
  /** Whether formulas that were written to stand alone do so. */
  readonly displays?: boolean;
}

/** The same of a text by its runs. */
export function MarkedRuns({ runs, query, displays = false }: MarkedRunsProps): ReactElement {
  const pieces = useMemo(() => markRuns(runs, query), [runs, query]);
  return <Pieces pieces={pieces} displays={displays} />;
}

/** Pieces of a text one after the other. */
export function Pieces(props: PiecesProps): ReactElement {
  const { pieces } = props;
  const part = textPart();
  if (part !== null && !pieces.every(isPlain)) return <part.SetPieces {...props} />;
  return (
    <>
      {pieces.map(({ text, start, isMarked }) => (
        <Fragment key={start}>{isMarked ? <mark>{text}</mark> : text}</Fragment>
      ))}
    </>
  );
}

function isPlain({ run }: MarkedPiece): boolean {
  return run.formula === null && run.styles.length === 0;
}
