import { countInWords } from '#domain/text/count-in-words.ts';
import { type Bundle, BUNDLE_KEY } from '#data/bundle-queries.ts';
import { knownPapers, newPapers } from '#domain/bundle/known-papers.ts';
import { dismissNews } from '#state/news.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { showFrom } from './show-from.ts';
import { useNewerBundle } from './use-newer-bundle.ts';

/** Offers papers that were published while the page was open; nothing moves before they are asked for. */
export function NewerLine({ bundle }: { readonly bundle: Bundle }): ReactElement | null {
  const client = useQueryClient();
  const newer = useNewerBundle(bundle);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (newer === null || newer.manifestHash === dismissed) return null;
  const { count, from } = newPapers(knownPapers(bundle.manifest, []), newer.manifest);
  const show = (): void => {
    client.setQueryData(BUNDLE_KEY, newer);
    if (count === 0) return;
    // They are on the screen then: there is no need to tell of them.
    dismissNews(newer.manifestHash);
    showFrom(from);
  };
  const papers = countInWords(count, 'new paper');
  return (
    <Banner
      role="status"
      quiet
      actions={
        <>
          <Button onClick={show}>{count === 0 ? 'Show what changed' : `Show ${papers}`}</Button>
          <Button onClick={() => setDismissed(newer.manifestHash)}>Later</Button>
        </>
      }
    >
      {count === 0
        ? 'The papers have been published anew.'
        : 'New papers have come since you opened this page.'}
    </Banner>
  );
}
