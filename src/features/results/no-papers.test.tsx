import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PaperView } from '#domain/query/view.ts';

const NOTHING_YET = 'There are no papers yet.';
let title: (view: PaperView, isEmptyBundle: boolean) => string | undefined;

// The address, which the buttons change, is read from the page as soon as it is imported.
beforeAll(async () => {
  vi.stubGlobal('location', { search: '', hash: '' });
  vi.stubGlobal('history', { state: null });
  vi.stubGlobal('addEventListener', () => undefined);
  const { EmptyView } = await import('./no-papers.tsx');
  title = (view, isEmptyBundle) => {
    const markup = renderToStaticMarkup(<EmptyView view={view} isEmptyBundle={isEmptyBundle} />);
    return /<h2[^>]*>([^<]*)/.exec(markup)?.[1];
  };
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('an empty view', () => {
  it.each([
    ['all', NOTHING_YET],
    ['unread', NOTHING_YET],
    ['reading-list', 'Your reading list is empty.'],
  ] as const)('of %s, where no paper was published, says: %s', (view, words) => {
    expect(title(view, true)).toBe(words);
  });

  it('of Unread says that all is read only where there are papers', () => {
    expect(title('unread', false)).toBe('Nothing left to read.');
  });
});
