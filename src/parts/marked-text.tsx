import type { Query } from '#domain/query/query.ts';
import { highlight } from '#domain/search/highlight.ts';
import { Fragment, type ReactElement, useMemo } from 'react';

interface MarkedTextProps {
  readonly text: string;
  readonly query: Query;
}

/** A text with what a query matched in it marked. */
export function MarkedText({ text, query }: MarkedTextProps): ReactElement {
  const ranges = useMemo(() => highlight(text, query), [text, query]);
  if (ranges.length === 0) return <>{text}</>;
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
