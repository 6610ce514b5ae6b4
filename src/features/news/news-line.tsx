import { countInWords } from '#domain/text/count-in-words.ts';
import type { Bundle } from '#data/bundle-queries.ts';
import { newPapers } from '#domain/bundle/known-papers.ts';
import { parseCalendarDay } from '#domain/paper/calendar-day.ts';
import { sinceInWords } from '#domain/paper/since-in-words.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { dismissNews, useDismissedNews, useNews } from '#state/news.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';
import { showFrom } from './show-from.ts';

/** How many papers have come since the last visit, with the way to them. */
export function NewsLine({ bundle }: { readonly bundle: Bundle }): ReactElement | null {
  const since = useNews((news) => news.since);
  const dismissed = useDismissedNews((news) => news.manifestHash);
  const isDismissed = since === null || dismissed === bundle.manifestHash;
  const { count, from } = isDismissed
    ? { count: 0, from: null }
    : newPapers(since.known, bundle.manifest);
  const dismiss = (): void => dismissNews(bundle.manifestHash);
  const show = (): void => {
    dismiss();
    showFrom(from);
  };
  useOfferedActs(
    count === 0
      ? []
      : [{ id: 'show-news', title: 'Show the new papers', also: 'since last visit', run: show }],
  );
  if (since === null || count === 0) return null;
  return (
    <Banner
      role="status"
      quiet
      actions={
        <>
          <Button onClick={show}>Show {count === 1 ? 'it' : 'them'}</Button>
          <IconButton label="Dismiss" title="Dismiss" onClick={dismiss}>
            <Icon name="close" size={14} />
          </IconButton>
        </>
      }
    >
      {countInWords(count, 'new paper')} since {inWords(since.at)}
    </Banner>
  );
}

function inWords(at: number): string {
  const then = new Date(at);
  const day = localDay(then);
  const today = localDay(new Date());
  const time = then.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  return day === null || today === null ? time : sinceInWords(day, today, time);
}

/** A visit is on the reader's own day, wherever that begins. */
function localDay(date: Date): ReturnType<typeof parseCalendarDay> {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return parseCalendarDay(`${date.getFullYear()}-${month}-${day}`);
}
