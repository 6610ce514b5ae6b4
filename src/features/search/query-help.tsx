import { changeAddress } from '#state/address.ts';
import { Dialog } from '#ui/dialog.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

const SECTIONS: readonly {
  readonly title: string;
  readonly rows: readonly (readonly [query: string, meaning: string])[];
}[] = [
  {
    title: 'Words',
    rows: [
      ['graph learning', 'both words, in title, authors or abstract'],
      ['reinforc', 'the last word also by its beginning'],
      ['"world models"', 'the words as a phrase'],
      ['graph OR tree', 'either of them'],
      ['-survey', 'papers without the word'],
      ['(graph OR tree) -survey', 'parentheses join what belongs together'],
    ],
  },
  {
    title: 'Fields',
    rows: [
      ['author:li', 'a whole word of an author’s name'],
      ['author:"ming li"', 'both words in one name'],
      ['author:="Ming Li"', 'exactly that name'],
      ['title:learning', 'in the title alone'],
      ['abstract:"deep learning"', 'in the abstract alone'],
      ['note:idea', 'in your notes'],
      ['tag:"to do"', 'with your tag'],
    ],
  },
  {
    title: 'Dates',
    rows: [
      ['on:2019-12-05', 'that day'],
      ['before:2019-12-05', 'earlier, without that day'],
      ['after:2019-12-05', 'later, without that day'],
      ['date:2019-11-24..2019-11-30', 'from one day to another'],
      ['date:2019-11', 'a month, or a year as date:2019'],
      ['date:7d', 'the last seven days up to the newest papers'],
    ],
  },
  {
    title: 'States',
    rows: [
      ['is:unread', 'or is:read, is:bookmarked, is:hidden'],
      ['has:note', 'or has:code, has:link, has:math'],
    ],
  },
];

/** The query language at a glance; a press on an example searches for it. */
export function QueryHelp({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="How to search" shape="window" onClose={onClose}>
      <div className="grid gap-5">
        {SECTIONS.map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <SectionLabel>{title}</SectionLabel>
            <dl className="grid gap-2">
              {rows.map(([query, meaning]) => (
                <div key={query} className="grid gap-x-4 tablet:grid-cols-[15rem_1fr]">
                  <dt>
                    <button
                      type="button"
                      title="Search for this"
                      onClick={() => {
                        changeAddress({ text: query }, 'push');
                        onClose();
                      }}
                      className="rounded-control text-left font-mono text-small text-ink underline decoration-rule underline-offset-3 hover:decoration-accent pointer-coarse:min-h-touch"
                    >
                      {query}
                    </button>
                  </dt>
                  <dd className="text-ui text-soft">{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="text-small text-soft">
          Case and accents never matter. Words side by side must all be there and bind closer than
          OR. A word with one slip of the finger is asked about, never changed.
        </p>
      </div>
    </Dialog>
  );
}
