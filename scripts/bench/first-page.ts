import type { Browser } from 'playwright';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { type FirstVisit, visitSlowly } from './slow-page.ts';

const NAMES: Readonly<Record<keyof FirstVisit, string>> = {
  firstPaint: 'slowed: first paint',
  abstract: 'slowed: first abstract',
  largestPaint: 'slowed: largest paint',
  blocked: 'slowed: blocked',
};

/** A first visit on a slow device and line, against the same abstracts in a bare page. */
export async function measureFirstPage(
  browser: Browser,
  addresses: { readonly app: string; readonly bare: string },
  rounds: number,
): Promise<readonly Figure[]> {
  const [app, bare] = [
    await medianVisit(browser, addresses.app, rounds),
    await medianVisit(browser, addresses.bare, rounds),
  ];
  const figure = (key: keyof FirstVisit): Figure => ({
    name: NAMES[key],
    value: app[key],
    unit: 'ms',
    peer: 'bare page of the newest',
    peerValue: bare[key],
  });
  return [figure('firstPaint'), figure('abstract'), figure('largestPaint'), figure('blocked')];
}

async function medianVisit(browser: Browser, address: string, rounds: number): Promise<FirstVisit> {
  const visits: FirstVisit[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visitSlowly(browser, address));
  const middle = (key: keyof FirstVisit): number => median(visits.map((visit) => visit[key]));
  return {
    firstPaint: middle('firstPaint'),
    abstract: middle('abstract'),
    largestPaint: middle('largestPaint'),
    blocked: middle('blocked'),
  };
}
