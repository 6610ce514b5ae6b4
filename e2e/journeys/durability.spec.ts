import { watchAcknowledgements } from '../acknowledgements.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import { createProfile, openProfile } from '../profile.ts';
import { readRecords } from '../stored-records.ts';
import { watchForTroubles } from '../troubles.ts';

/** The browser is killed when so many acts of a round are acknowledged. */
const KILLED_AT = [1, 2, 3, 5, 8, 13, 21, 29, 37, 45];

interface StoredFact {
  readonly value: unknown;
  readonly at: readonly [counter: number, replica: string];
}

type StoredFacts = ReadonlyMap<string, StoredFact>;

test(`of ${KILLED_AT.length} kills of the browser none loses an acknowledged act or leaves half of one`, async ({
  server,
}) => {
  test.setTimeout(180_000);
  const profile = await createProfile();
  const acknowledged = new Map<string, StoredFact>();
  for (const [round, count] of [...KILLED_AT, 0].entries()) {
    const browser = await openProfile(profile.folder, server.address);
    const { context } = browser;
    const troubles = await watchForTroubles(context, server.origin);
    const { heard, hear } = hearTimes(count);
    await watchAcknowledgements(context, (records) => {
      for (const [key, fact] of Object.entries(records)) acknowledged.set(key, fact as StoredFact);
      hear();
    });
    const shelf = new Shelf(await context.newPage());
    await test.step(`after ${round} kills`, () => expectFound(shelf, acknowledged));
    if (count > 0) {
      const broken = actWithoutPause(shelf);
      await heard;
      await browser.kill();
      await broken;
    }
    expect(troubles.found()).toEqual([]);
    await context.close();
  }
  await profile.remove();
});

/** A promise that is kept once it was heard so many times. */
function hearTimes(count: number): { readonly heard: Promise<void>; readonly hear: () => void } {
  let left = count;
  let keep = (): void => undefined;
  const heard = new Promise<void>((resolve) => {
    keep = resolve;
  });
  const hear = (): void => {
    left -= 1;
    if (left === 0) keep();
  };
  return { heard, hear };
}

/** Toggles bookmarks far faster than storage can follow, until the browser is gone. */
async function actWithoutPause(shelf: Shelf): Promise<void> {
  await shelf.open();
  const buttons = shelf.list.feed.getByRole('button', { name: 'Bookmark' });
  await expect(buttons.first()).toBeVisible();
  const acting = buttons.evaluateAll(async (all) => {
    for (let act = 0; ; act += 1) {
      const button = all[act % all.length];
      if (button instanceof HTMLElement) button.click();
      // Lets the screen follow, without which a second press would be the first once more.
      await new Promise(requestAnimationFrame);
    }
  });
  await acting.catch((error: unknown) => expect(String(error)).toMatch(/closed|crashed/));
}

async function expectFound(shelf: Shelf, acknowledged: StoredFacts): Promise<void> {
  await shelf.open('?view=reading-list');
  const found = new Map(Object.entries(await readRecords(shelf.page))) as StoredFacts;
  for (const [key, fact] of acknowledged) {
    const counter = found.get(key)?.at[0] ?? -1;
    expect(counter, key).toBeGreaterThanOrEqual(fact.at[0]);
    if (counter === fact.at[0]) expect(found.get(key), key).toEqual(fact);
  }
  const bookmarks = [...found].filter(([key]) => key.startsWith('bookmark:'));
  for (const [key, { value, at }] of bookmarks) {
    const copy = found.get(key.replace('bookmark:', 'paper:'));
    expect(copy?.at, `the copy that ${key} was written with`).toEqual(at);
    expect(copy?.value === null, `whether ${key} and its copy are both gone`).toBe(value === null);
  }
  const kept = bookmarks.filter(([, { value }]) => value !== null).length;
  await shelf.expectCount(kept === 1 ? '1 paper' : `${kept} papers`);
}
