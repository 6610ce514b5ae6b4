import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { is, number, object, string } from 'valibot';

/** Where a list stands: the first paper in sight, and how far it is scrolled past, in pixels. */
export interface ListPlace {
  readonly title: string;
  readonly past: number;
}

const placeSchema = object({ title: string(), past: number() });

/** Where the list stands now; null while it shows no paper. */
export function listPlace(page: Page): Promise<ListPlace | null> {
  return page.evaluate(placeInPage);
}

/** Loads the page anew, and gives where the list stood at the very moment when the page was left. */
export async function reloadInFlight(page: Page): Promise<ListPlace> {
  await page.evaluate(
    `addEventListener('pagehide', () => sessionStorage.setItem('left-at', JSON.stringify((${placeInPage.toString()})())))`,
  );
  await page.reload();
  const left = await page.evaluate(() => sessionStorage.getItem('left-at') ?? 'null');
  const place: unknown = JSON.parse(left);
  if (!is(placeSchema, place)) throw new Error('The list showed no paper.');
  return place;
}

/** Runs in the page. */
function placeInPage(): ListPlace | null {
  const feed = document.querySelector('[role="feed"]');
  const edge = feed?.parentElement?.getBoundingClientRect().top ?? 0;
  const [first] = [...document.querySelectorAll('[role="feed"] article')]
    .map((article) => ({ article, box: article.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > edge + 1)
    .toSorted((one, other) => one.box.top - other.box.top);
  const title = first?.article.querySelector('h3')?.textContent;
  if (first === undefined || title === undefined || title === null) return null;
  return { title, past: Math.round(edge - first.box.top) };
}

/** Expects the list to come to stand where it stood, to within two pixels. */
export async function expectListPlace(page: Page, wanted: ListPlace): Promise<void> {
  await expect(async () => {
    const now = await listPlace(page);
    expect(now?.title).toBe(wanted.title);
    expect(Math.abs((now?.past ?? 0) - wanted.past)).toBeLessThanOrEqual(2);
  }).toPass({ timeout: 10_000 });
}

/** Turns the wheel over the list by some pixels in small turns, and gives where it comes to stand. */
export async function scrollList(page: Page, pixels: number): Promise<ListPlace> {
  await page.getByRole('feed', { name: 'Papers' }).locator('..').hover();
  const turns = Math.max(1, Math.round(Math.abs(pixels) / 900));
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, pixels / turns);
  let place: ListPlace | null = null;
  await expect(async () => {
    const before = place;
    place = await listPlace(page);
    expect(place).not.toBeNull();
    expect(place).toEqual(before);
  }).toPass({ timeout: 10_000 });
  if (place === null) throw new Error('The list shows no paper.');
  return place;
}

/** Puts the scroll bar at a share of its way, as who drags it does. */
export async function putScrollBar(page: Page, share: number): Promise<void> {
  const scroller = page.getByRole('feed', { name: 'Papers' }).locator('..');
  await scroller.evaluate((element, to) => {
    element.scrollTop = to * (element.scrollHeight - element.clientHeight);
  }, share);
}
