import { digestText, sparseDigest } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('each day is a bar that says its papers, and a day without papers keeps its place', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  expect(await reader.timeline.spoken()).toEqual([
    'Sunday 24 November 2019: 1 paper',
    'Monday 25 November 2019: 2 papers',
    'Tuesday 26 November 2019: 3 papers',
    'Wednesday 27 November 2019: 2 papers',
    'Thursday 28 November 2019: 1 paper',
    'Friday 29 November 2019: 2 papers',
    'Saturday 30 November 2019: no papers',
    'Sunday 1 December 2019: no papers',
    'Monday 2 December 2019: 2 papers',
    'Tuesday 3 December 2019: 2 papers',
    'Wednesday 4 December 2019: 3 papers',
    'Thursday 5 December 2019: 6 papers',
    'Friday 6 December 2019: 1 paper',
  ]);
});

test('the layer of matches follows the search while the layer of all papers stays', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.expectCount('2 of 25 papers');
  const { timeline } = reader;
  await expect(timeline.bar('Tuesday 3 December 2019: 2 papers, 1 matches')).toBeAttached();
  await expect(timeline.bar('Monday 2 December 2019: 2 papers, 1 matches')).toBeAttached();
  await expect(timeline.bar('Thursday 5 December 2019: 6 papers, 0 match')).toBeAttached();
  const shown = (await timeline.spoken()).filter((bar) => /, [1-9]\d* match(es)?$/.test(bar));
  expect(shown).toHaveLength(2);
});

const SPANS = [
  {
    unit: 'weeks',
    papers: 40,
    daysApart: 5,
    newest: /^2 December 2019 to 6 December 2019: 1 paper$/,
    bars: [26, 32],
  },
  {
    unit: 'months',
    papers: 40,
    daysApart: 60,
    newest: /^1 December 2019 to 6 December 2019: 1 paper$/,
    bars: [70, 82],
  },
  {
    unit: 'years',
    papers: 40,
    daysApart: 500,
    newest: /^1 January 2019 to 6 December 2019: 1 paper$/,
    bars: [53, 56],
  },
] as const;

for (const { unit, papers, daysApart, newest, bars } of SPANS) {
  test(`a span of ${papers * daysApart} days is divided into ${unit}`, async ({
    page,
    serveDigests,
  }) => {
    await serveDigests({ 'wide.txt': sparseDigest(papers, daysApart) });
    const reader = new Reader(page);
    await reader.open();
    await reader.expectCount(`${papers} papers`);
    const spoken = await reader.timeline.spoken();
    expect(spoken.at(-1)).toMatch(newest);
    expect(spoken.length).toBeGreaterThanOrEqual(bars[0]);
    expect(spoken.length).toBeLessThanOrEqual(bars[1]);
    const counted = spoken.map((bar) => Number(/: (\d+) papers?/.exec(bar)?.[1] ?? 0));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(papers);
  });
}

test('a bar of several days chooses all of them', async ({ page, serveDigests }) => {
  await serveDigests({ 'wide.txt': sparseDigest(40, 60) });
  const reader = new Reader(page);
  await reader.open();
  const middle = await reader.timeline.middleOf('1 September 2019 to 30 September 2019');
  await page.mouse.click(middle.x, middle.y);
  await reader.expectParameters('from=2019-09-01', 'to=2019-09-30');
  await reader.timeline.expectRange('Sunday 1 September 2019', 'Monday 30 September 2019');
});

test('a digest of a single day has a single bar', async ({ page, serveDigests }) => {
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [{ title: 'A Lone Paper' }, { title: 'A Second' }] }),
  });
  const reader = new Reader(page);
  await reader.open();
  expect(await reader.timeline.spoken()).toEqual(['Sunday 2 May 2021: 2 papers']);
  await reader.timeline.expectRange('Sunday 2 May 2021', 'Sunday 2 May 2021');
});

test('the mark of the list moves along the timeline as the list scrolls', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect.poll(() => reader.timeline.listIsAt()).toMatch(/^Friday 6 December 2019/);
  await reader.list.link('Your Classifier is Secretly').hover();
  await page.mouse.wheel(0, 1300);
  await expect.poll(() => reader.timeline.listIsAt()).toMatch(/^(Wednesday 4|Tuesday 3) December/);
  await page.mouse.wheel(0, 20_000);
  await expect.poll(() => reader.timeline.listIsAt()).toMatch(/November 2019/);
});
