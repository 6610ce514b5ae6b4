import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page as it stands, or within a part of it: WCAG 2.2 AA and
 * best practice.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const axe = axeOn(page).withTags(RULES);
  await expectNoViolations(within === undefined ? axe : axe.include(within));
}

/** Expects that all text can be told from its ground, which is all that a theme can spoil. */
export async function expectLegible(page: Page): Promise<void> {
  await expectNoViolations(axeOn(page).withRules(['color-contrast']));
}

/** Expects that what is pressed is large enough, or far enough from its neighbours. */
export async function expectTargets(page: Page): Promise<void> {
  await expectNoViolations(axeOn(page).withRules(['target-size']));
}

/** No frame is of another origin, so that axe needs no second page; what is well is not asked for. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  );
  expect(findings).toEqual([]);
}
