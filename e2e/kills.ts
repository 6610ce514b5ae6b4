import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { randomSource } from '#testing/random-source.ts';
import { watchAcknowledgements } from './acknowledgements.ts';
import type { Engine } from './engines.ts';
import type { FaultServer } from './fault-server.ts';
import { Shelf } from './pages/shelf.ts';
import { createProfile, openProfile } from './profile.ts';
import { readRecords, readSteps } from './stored-records.ts';
import { watchForTroubles } from './troubles.ts';

/** Acts of a life of the browser: at most so many are acknowledged before it is killed. */
const MOST_ACTS = 24;
/** And then so many milliseconds may pass, so that kills fall anywhere within an act. */
const LONGEST_WAIT = 12;

interface StoredFact {
  readonly value: unknown;
  readonly at: readonly [counter: number, replica: string];
}

type Facts = Map<string, StoredFact>;
type Steps = ReadonlyMap<string, { readonly acted: number }>;

/** A series of kills over one profile. */
export interface KillSeries {
  readonly engine: Engine;
  readonly server: FaultServer;
  readonly kills: number;
  /** The same seed kills after the same numbers of acts. */
  readonly seed: number;
}

/**
 * Kills the browser again and again while a reader acts faster than storage can follow. Expects each
 * life to find every act that an earlier one was told is stored, and none by halves.
 */
export async function expectKillsLoseNothing(series: KillSeries): Promise<void> {
  const { engine, server, kills, seed } = series;
  const random = randomSource(seed);
  const profile = await createProfile();
  const acknowledged: Facts = new Map();
  for (let life = 0; life <= kills; life += 1) {
    const browser = await openProfile(profile.folder, server.address, engine);
    const troubles = await watchForTroubles(browser.context, server.origin);
    const enough = heardTimes(1 + random.below(MOST_ACTS));
    await watchAcknowledgements(browser.context, (records) => {
      for (const [key, fact] of Object.entries(records)) acknowledged.set(key, fact as StoredFact);
      enough.hear();
    });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const shelf = new Shelf(page);
    await shelf.open(life < kills ? '' : '?view=reading-list');
    await expectFound(shelf, acknowledged, `after ${life} kills, seed ${seed}`);
    if (life < kills) {
      const acting = actWithoutPause(page);
      await enough.heard;
      await wait(random.below(LONGEST_WAIT));
      await browser.kill();
      await acting;
    }
    expect(troubles.found()).toEqual([]);
    await browser.context.close();
  }
  await profile.remove();
}

/** A promise that is kept once it was heard so many times. */
function heardTimes(count: number): { readonly heard: Promise<void>; readonly hear: () => void } {
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

/** Toggles bookmarks until the browser is gone. */
async function actWithoutPause(page: Page): Promise<void> {
  const buttons = new Shelf(page).list.feed.getByRole('button', { name: 'Bookmark' });
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

async function expectFound(shelf: Shelf, acknowledged: Facts, when: string): Promise<void> {
  let found: Facts = new Map();
  const wrong = async (): Promise<readonly string[]> => {
    found = new Map(Object.entries(await readRecords(shelf.page))) as Facts;
    const steps = new Map(Object.entries(await readSteps(shelf.page))) as Steps;
    // Gathered and expected once: an expectation for each of hundreds of records costs half of a life.
    return [...lostFacts(acknowledged, found, steps), ...halfActs(found, steps)];
  };
  // What the browser has lost comes back from the second copy in a moment.
  await expect.poll(wrong, `what is wrong ${when}`).toEqual([]);
  const kept = bookmarksOf(found).filter(([, { value }]) => value !== null).length;
  await expect(shelf.countOf('Reading list'), when).toHaveText(String(kept));
}

/** What was acknowledged and is neither there nor followed by a later act; a sentence each. */
function lostFacts(acknowledged: Facts, found: Facts, steps: Steps): string[] {
  return [...acknowledged].flatMap(([key, fact]) => {
    if (key.startsWith('step:'))
      return isDeepStrictEqual(steps.get(key), fact) ? [] : [`${key} was lost`];
    const counter = found.get(key)?.at[0] ?? -1;
    if (counter < fact.at[0]) return [`${key} was lost`];
    const isKept = counter > fact.at[0] || isDeepStrictEqual(found.get(key), fact);
    return isKept ? [] : [`${key} is another than was acknowledged`];
  });
}

/** Bookmarks without the rest of the act that wrote them; a sentence each. */
function halfActs(found: Facts, steps: Steps): string[] {
  const acted = new Set([...steps.values()].map((step) => step.acted));
  return bookmarksOf(found).flatMap(([key, { value, at }]) => {
    const copy = found.get(key.replace('bookmark:', 'paper:'));
    const isWhole =
      copy !== undefined &&
      isDeepStrictEqual(copy.at, at) &&
      (copy.value === null) === (value === null);
    return [
      ...(acted.has(at[0]) ? [] : [`the step that wrote ${key} is not there`]),
      ...(isWhole ? [] : [`the copy that ${key} was written with is not there`]),
    ];
  });
}

function bookmarksOf(facts: Facts): [key: string, fact: StoredFact][] {
  return [...facts].filter(([key]) => key.startsWith('bookmark:'));
}
