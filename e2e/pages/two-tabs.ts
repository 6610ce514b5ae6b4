import type { BrowserContext } from 'playwright/test';
import { Shelf } from './shelf.ts';

/** Opens the app in two tabs of one browser profile. */
export async function openTwoTabs(
  context: BrowserContext,
): Promise<readonly [one: Shelf, other: Shelf]> {
  const one = new Shelf(await context.newPage());
  const other = new Shelf(await context.newPage());
  await one.open();
  await other.open();
  return [one, other];
}
