import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { startFaultServer } from '../fault-server.ts';
import type { FaultServer } from '../fault-server.ts';
import { startMiniBrowser } from './mini-browser.ts';
import type { MiniBrowser } from './mini-browser.ts';
import { button, field, heading, paper, pressed, Screen } from './screen.ts';
import { buildWitnessedSite } from './witnessed-site.ts';

let server: FaultServer;
let browser: MiniBrowser;
let screen: Screen;

beforeAll(async () => {
  server = await startFaultServer(await buildWitnessedSite());
  browser = await startMiniBrowser();
  screen = new Screen(browser.driver);
}, 180_000);

afterAll(async () => {
  await browser.stop();
  await server.stop();
});

afterEach(async () => {
  server.heal();
  const troubles = await screen.troubles();
  if (troubles.length > 0) throw new Error(`Troubles in the browser: ${troubles.join('; ')}`);
});

it('takes a reader from a search to a paper and back', async () => {
  await screen.open(server.address);
  await screen.expectLine('25 papers');
  await screen.type(field('Search papers'), 'energy');
  await screen.expectLine('1 of 25 papers');
  await screen.expectTitles(ENERGY);
  await screen.click(paper(ENERGY));
  await screen.expectThere(heading(ENERGY));
  expect(await screen.accessibilityFindings()).toEqual([]);
  await screen.click(button('Clear search'));
  await screen.expectLine('25 papers');
});

it('keeps bookmarks and notes over a reload', async () => {
  await screen.open(server.address);
  await screen.click(paper(ENERGY));
  await screen.type(field('Note'), 'Ask how the energy is normalised.');
  await screen.click(button('Bookmark'));
  await screen.expectThere(pressed('Bookmark'));
  // What is not stored yet when a page ends is lost with it.
  await screen.expectStored('bookmark');
  await screen.open(`${server.address}?view=reading-list`);
  await screen.expectTitles(ENERGY);
  await screen.click(paper(ENERGY));
  await screen.expectValue(field('Note'), 'Ask how the energy is normalised.');
});

it('blocks scripts and styles that the page did not come with', async () => {
  await screen.open(server.address);
  expect(await screen.attack()).toEqual(['require-trusted-types-for', 'style-src-elem']);
});

it('lets what was fetched be read and marked without the network, and says so', async () => {
  await screen.open(server.address);
  await screen.click(paper(ENERGY));
  await screen.expectThere(heading(ENERGY));
  server.fail(/./, { kind: 'reset' });
  // Where the words of a phrase stand has not been asked for before, and so is in no cache.
  await screen.type(field('Search papers'), '"energy based"');
  await screen.expectLine('You are offline.');
  await screen.click(button('Clear search'));
  await screen.click(paper(AGENTS));
  await screen.expectThere(heading(AGENTS));
  // It counts as read after two seconds.
  await screen.expectThere(pressed('Mark as read'));
});
