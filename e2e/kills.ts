import { setTimeout as wait } from 'node:timers/promises';
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
  const found = new Map(Object.entries(await readRecords(shelf.page))) as Facts;
  const steps = new Map(Object.entries(await readSteps(shelf.page))) as Steps;
  for (const [key, fact] of acknowledged) {
    if (key.startsWith('step:')) expect(steps.get(key), `${key} ${when}`).toEqual(fact);
    if (key.startsWith('step:')) continue;
    const counter = found.get(key)?.at[0] ?? -1;
    expect(counter, `${key} ${when}`).toBeGreaterThanOrEqual(fact.at[0]);
    if (counter === fact.at[0]) expect(found.get(key), `${key} ${when}`).toEqual(fact);
  }
  const acted = new Set([...steps.values()].map((step) => step.acted));
  const bookmarks = [...found].filter(([key]) => key.startsWith('bookmark:'));
  for (const [key, { value, at }] of bookmarks) {
    expect(acted.has(at[0]), `whether the step that wrote ${key} is there ${when}`).toBe(true);
    const copy = found.get(key.replace('bookmark:', 'paper:'));
    expect(copy?.at, `the copy that ${key} was written with ${when}`).toEqual(at);
    expect(copy?.value === null, `whether ${key} and its copy are gone`).toBe(value === null);
  }
  const kept = bookmarks.filter(([, { value }]) => value !== null).length;
  await expect(shelf.countOf('Reading list'), when).toHaveText(String(kept));
}
