/** A line of `playwright test --list`: `  [chromium] › tags.spec.ts:14:1 › papers are tagged`. */
const JOURNEY = /^\s*\[[^\]]+\] › ([^:]+):\d+:\d+ › /;

/**
 * The first journeys of every file, in the form that Playwright takes for `--test-list`. Every file
 * begins with what it is about, and goes on to what is rarer; so a share of each file is a look at
 * everything that readers do.
 * A title that ends with a blank is an error: Playwright would not find it again, and say nothing.
 * @param {string} listing what `playwright test --list` says
 * @param {number} most how many of each file
 */
export function firstJourneys(listing, most) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  const lines = listing.split('\n').filter((line) => {
    const file = JOURNEY.exec(line)?.[1];
    if (file === undefined) return false;
    if (line.endsWith(' ')) throw new Error(`A journey's title ends with a blank: ${line.trim()}.`);
    const count = (taken.get(file) ?? 0) + 1;
    taken.set(file, count);
    return count <= most;
  });
  return `${lines.map((line) => line.trim()).join('\n')}\n`;
}
