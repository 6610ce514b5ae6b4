import { shortDate } from '#domain/paper/calendar-day.ts';
import type { PaperVersion } from '#domain/paper/paper.ts';
import { EVERYTHING } from '#domain/query/query.ts';
import { plainText } from '#domain/text/interpret.ts';
import { MarkedText } from '#parts/marked-text.tsx';
import type { ReactElement } from 'react';

/** Other texts of the same paper, folded away. */
export function OtherVersions({
  versions,
}: {
  readonly versions: readonly PaperVersion[];
}): ReactElement {
  return (
    <section aria-label="Other versions" className="mt-6">
      {versions.map(({ title, authors, abstract, source }) => (
        <details key={`${source.digest}:${source.line}`} className="border-t border-rule py-2">
          <summary className="text-small text-soft hover:text-ink">
            Another text, {shortDate(source.date)}, from {source.digest}
          </summary>
          <p className="mt-2 font-serif text-snippet font-semibold text-soft">
            <MarkedText text={title} query={EVERYTHING} />
          </p>
          <p className="mt-1 text-small text-soft">{authors.map(plainText).join(', ')}</p>
          <p className="mt-2 font-serif text-snippet whitespace-pre-line text-soft">
            <MarkedText text={abstract} query={EVERYTHING} />
          </p>
        </details>
      ))}
    </section>
  );
}
