import { type Bundle, papersPartOf, papersQuery } from '#data/bundle-queries.ts';
import { type KnownPapers, knownPapers } from '#domain/bundle/known-papers.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { keepVisits, keptVisits, type Visits, visitsAtOpening } from '#state/last-visit.ts';
import { useNews } from '#state/news.ts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** So many of the newest papers are known one by one. */
const MOST_KNOWN = 200;

let visits: Visits | null = null;

/** Keeps what there was at this visit, and tells what is new since the one before. */
export function useVisits(bundle: Bundle): void {
  const client = useQueryClient();
  useEffect(() => {
    let isOver = false;
    void newestOf(client, bundle).then((newest) => {
      if (!isOver) meet(knownPapers(bundle.manifest, newest));
    });
    return () => {
      isOver = true;
    };
  }, [client, bundle]);
  useEffect(() => {
    document.addEventListener('visibilitychange', noteTheTime);
    globalThis.addEventListener('pagehide', noteTheTime);
    return () => {
      document.removeEventListener('visibilitychange', noteTheTime);
      globalThis.removeEventListener('pagehide', noteTheTime);
    };
  }, []);
}

function meet(known: KnownPapers): void {
  const at = Date.now();
  // Where the papers change under the reader, all since the page was opened are new at the least.
  visits =
    visits === null
      ? visitsAtOpening(keptVisits(), at, known)
      : { before: visits.before ?? visits.now, now: { at, known } };
  keepVisits(visits);
  useNews.setState({ since: visits.before });
}

/** The visit lasts as long as it is looked at; another tab may have met more papers meanwhile. */
function noteTheTime(): void {
  const kept = keptVisits();
  if (kept !== null) keepVisits({ ...kept, now: { ...kept.now, at: Date.now() } });
}

/** The newest papers, newest first; fewer where their part cannot be fetched. */
async function newestOf(client: QueryClient, bundle: Bundle): Promise<readonly Paper[]> {
  const { paperCount } = bundle.manifest;
  const newest: Paper[] = [];
  for (let end = paperCount; end > 0 && newest.length < MOST_KNOWN;) {
    const part = papersPartOf(bundle, end - 1);
    const query = papersQuery(bundle, part);
    // What failed is asked for again by the reader alone.
    const failed = client.getQueryState(query.queryKey)?.error ?? null;
    const papers = failed === null ? await client.ensureQueryData(query).catch(() => null) : null;
    if (papers === null) break;
    newest.push(...papers.toReversed());
    end = part.first;
  }
  return newest.slice(0, MOST_KNOWN);
}
