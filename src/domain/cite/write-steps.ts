import { citationKeySteps } from './citation-key.ts';
import { type CitedPaper, citationOf } from './citation.ts';
import type { Layout } from './layout.ts';
import type { Steps } from './steps.ts';

/**
 * Papers as the parts of one text in a format, a paper at each step: all, or some of them with the
 * keys that they have among all.
 */
export function* writeSteps(
  layout: Layout,
  papers: readonly CitedPaper[],
  some: readonly CitedPaper[] = papers,
): Steps<readonly string[]> {
  const keys = yield* citationKeySteps(papers.map(({ paper }) => paper));
  const parts = [layout.opening];
  let written = 0;
  for (const cited of some) {
    const entry = layout.entry(citationOf(cited, keys));
    parts.push(written === 0 ? entry : `${layout.joint}${entry}`);
    written += 1;
    yield written;
  }
  return [...parts, layout.closing];
}
