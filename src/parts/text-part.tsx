import { gluePieces } from '#domain/search/glue-pieces.ts';
import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import { decodeReading } from '#domain/text/reading.ts';
import type { Style } from '#domain/text/run.ts';
import { STYLE_ELEMENTS } from '#domain/text/style-elements.ts';
import { createElement, type ReactElement } from 'react';
import { FormulaView } from './formula-view.tsx';
import type { PiecesProps, TextPart } from './late-texts.ts';

/** Pieces of a text with formulas and styles one after the other. */
function SetPieces({ pieces, displays = false }: PiecesProps): ReactElement {
  return (
    <>
      {gluePieces(pieces).map((group) => {
        const shown = group.map((piece) => (
          <Piece key={keyOf(piece)} piece={piece} displays={displays} />
        ));
        const [first] = group;
        if (first === undefined || group.length === 1) return shown;
        return (
          <span key={keyOf(first)} className="whitespace-nowrap">
            {shown}
          </span>
        );
      })}
    </>
  );
}

function keyOf({ run, start }: MarkedPiece): string {
  return `${run.start}-${start}`;
}

interface PieceProps {
  readonly piece: MarkedPiece;
  readonly displays: boolean;
}

function Piece({ piece, displays }: PieceProps): ReactElement {
  const { run, text, isMarked } = piece;
  const { formula, styles } = run;
  const content =
    formula === null ? text : <FormulaView formula={formula} plain={text} displays={displays} />;
  return <Styled styles={isMarked ? [...styles, 'mark'] : styles} content={content} />;
}

const ELEMENTS: Readonly<Record<Style | 'mark', string>> = { ...STYLE_ELEMENTS, mark: 'mark' };

interface StyledProps {
  readonly styles: readonly (Style | 'mark')[];
  readonly content: ReactElement | string;
}

function Styled({ styles, content }: StyledProps): ReactElement {
  const [style, ...rest] = styles;
  if (style === undefined) return <>{content}</>;
  const className = style === 'capitals' ? '[font-variant-caps:small-caps]' : undefined;
  return createElement(ELEMENTS[style], { className }, <Styled styles={rest} content={content} />);
}

/** Fetched with the first papers whose texts hold markup. */
export const TEXT_PART: TextPart = { decodeReading, SetPieces };
