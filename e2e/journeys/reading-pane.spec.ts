import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const LAST = 'Causality for Machine Learning';
const SEED = fileURLToPath(new URL('../../seeds/000_2cab881656be7f9c.txt', import.meta.url));

test('before a paper is chosen the pane shows how to begin', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.pane.region).toContainText('Choose a paper to begin.');
  await expect(reader.list.selected).toHaveCount(0);
  await expect(reader.pane.title).toHaveCount(0);
});

test('the pane shows the day, the title, every author and the abstract to the letter', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  const { region, title, authors } = reader.pane;
  await expect(title).toHaveText(FIRST);
  await expect(region.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(region).toContainText('Friday 6 December 2019');
  await expect(authors).toHaveText([
    'Will Grathwohl',
    'Kuan-Chieh Wang',
    'Jörn-Henrik Jacobsen',
    'David Duvenaud',
    'Mohammad Norouzi',
    'Kevin Swersky',
  ]);
  const abstract = (await readFile(SEED, 'utf8'))
    .split('\n')
    .find((line) => line.startsWith('We propose to reinterpret'));
  const shown = region.getByRole('paragraph').filter({ hasText: 'We propose to reinterpret' });
  expect(await shown.textContent()).toBe(abstract);
});

test('each author of the open paper adds themselves to the author filter', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  const before = await reader.historyLength();
  await reader.pane.author('Mohammad Norouzi').click();
  await reader.expectCount('2 of 25 papers');
  await expect(reader.filters.chip('Mohammad Norouzi')).toBeVisible();
  await reader.pane.author('Kevin Swersky').click();
  await expect(reader.filters.chip('Kevin Swersky')).toBeVisible();
  await expect(reader.filters.chip('Mohammad Norouzi')).toBeVisible();
  await expect(reader.pane.title).toHaveText(FIRST);
  expect(await reader.historyLength()).toBe(before + 2);
  await reader.pane.author('Kevin Swersky').click();
  expect(await reader.historyLength()).toBe(before + 2);
});

test('previous and next step through the list and say where the paper stands', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(SECOND).click();
  await expect(page.getByText('2 of 25', { exact: true })).toBeVisible();
  await reader.pane.previous.click();
  await expect(reader.pane.title).toHaveText(FIRST);
  await expect(page.getByText('1 of 25', { exact: true })).toBeVisible();
  await reader.pane.previous.click();
  await expect(reader.pane.title).toHaveText(FIRST);
  await reader.pane.next.click();
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.list.selected).toHaveAccessibleName(SECOND);
  await expect(reader.pane.next).toBeFocused();
});

test('the last paper has no next, and the list shows where it is', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  for (let step = 0; step < 30; step += 1) await reader.pane.next.click();
  await expect(reader.pane.title).toHaveText(LAST);
  await expect(page.getByText('25 of 25', { exact: true })).toBeVisible();
  await expect(reader.list.link(LAST)).toBeInViewport();
});

test('next and previous follow the filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.list.links.first().click();
  await expect(reader.pane.title).toContainText('Dream to Control');
  await reader.pane.next.click();
  await expect(reader.pane.title).toContainText('LOGAN');
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible();
});

test('the links out are searches for the title and say so', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(SECOND).click();
  const links: readonly (readonly [name: string, host: string, parameter: string, text: string])[] =
    [
      ['Find on arXiv', 'arxiv.org', 'query', SECOND],
      ['Find on Google Scholar', 'scholar.google.com', 'q', `"${SECOND}"`],
      ['Find on Semantic Scholar', 'www.semanticscholar.org', 'q', SECOND],
    ];
  for (const [name, host, parameter, text] of links) {
    const link = reader.pane.region.getByRole('link', { name, exact: true });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.hostname).toBe(host);
    expect(address.protocol).toBe('https:');
    expect(address.searchParams.get(parameter)).toBe(text);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toHaveAttribute('title', /Searches for the title/);
  }
  const lookUps = reader.pane.region.getByRole('list', { name: 'Look this paper up' });
  await expect(lookUps.getByRole('link')).toHaveCount(3);
});

test('another paper begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  await expect(reader.pane.title).toBeInViewport();
  await reader.pane.region.hover();
  await page.mouse.wheel(0, 2000);
  await expect(reader.pane.title).not.toBeInViewport();
  await reader.pane.next.click();
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.pane.title).toBeInViewport();
});

test('addresses in an abstract are links, without the full stop behind them', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=stargan');
  await reader.list.link('StarGAN v2: Diverse Image Synthesis for Multiple Domains').click();
  const link = reader.pane.region.getByRole('link', { name: 'github.com/clovaai/stargan-v2' });
  await expect(link).toHaveText('https://github.com/clovaai/stargan-v2');
  await expect(link).toHaveAttribute('href', 'https://github.com/clovaai/stargan-v2');
});

test('the region Paper holds what can be done with the paper', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  for (const name of ['Bookmark', 'Mark as read', 'Previous paper', 'Next paper'])
    await expect(reader.pane.region.getByRole('button', { name, exact: true })).toBeVisible();
});
