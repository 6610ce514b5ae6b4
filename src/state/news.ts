import { create } from 'zustand';
import { keepText, keptText } from '#platform/kept-text.ts';
import type { Visit } from './last-visit.ts';

interface News {
  /** The look at the papers that what is new is told from; null where nothing is known of one. */
  readonly since: Visit | null;
}

/** What the reader has not met before. */
export const useNews = create<News>(() => ({ since: null }));

const DISMISSED = 'news-dismissed';

/** The hash of the manifest whose new papers the reader wants to hear no more of. */
export const useDismissedNews = create<{ readonly manifestHash: string | null }>(() => ({
  manifestHash: keptText(DISMISSED),
}));

/** Says no more of the papers that are new with this manifest. */
export function dismissNews(manifestHash: string): void {
  useDismissedNews.setState({ manifestHash });
  keepText(DISMISSED, manifestHash);
}
