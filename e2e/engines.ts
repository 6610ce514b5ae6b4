import { join } from 'node:path';
import type { BrowserContext, LaunchOptions } from 'playwright/test';
import { browserFlags, findBrowser, findShell } from '../scripts/browser.mjs';
import { findFirefox } from '../scripts/firefox.mjs';
import { CACHE_FOLDER } from '../scripts/project.mjs';

/** The engines that Playwright drives here. */
export type Engine = 'chromium' | 'firefox';

/** Preferences of Firefox by name. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** How an engine is started; no key where the driver's own choice is meant. */
type EngineOptions = Pick<
  LaunchOptions,
  'args' | 'channel' | 'downloadsPath' | 'executablePath' | 'firefoxUserPrefs'
>;

/** Where the Firefox of this process puts what is downloaded, of which it does not tell the driver. */
export const FIREFOX_DOWNLOADS = join(CACHE_FOLDER, 'downloads', String(process.pid));

const FIREFOX_PREFERENCES: Preferences = {
  // Firefox asks the reader before it promises to keep what is stored, and waits for the answer.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  // The driver cannot choose the colours in this Firefox; 1 means light.
  'layout.css.prefers-color-scheme.content-override': 1,
};

/** The options that start an engine's installed browser. */
export async function engineOptions(engine: Engine): Promise<EngineOptions> {
  return engine === 'chromium' ? chromiumOptions() : firefoxOptions();
}

async function chromiumOptions(): Promise<EngineOptions> {
  const isNamed = process.env['CHROMIUM_PATH'] !== undefined;
  // Without windows it does the same in a third of the time.
  const executablePath = (isNamed ? undefined : await findShell()) ?? (await findBrowser());
  return { args: browserFlags(), ...(executablePath !== undefined && { executablePath }) };
}

async function firefoxOptions(): Promise<EngineOptions> {
  const firefox = await findFirefox();
  return {
    downloadsPath: FIREFOX_DOWNLOADS,
    firefoxUserPrefs: { ...FIREFOX_PREFERENCES },
    ...(firefox !== undefined && { executablePath: firefox.path }),
    // Mozilla's own builds speak the standard protocol, Playwright's build another.
    ...(firefox?.isOfPlaywright === false && { channel: 'moz-firefox' }),
  };
}

/** Makes up for what the driver leaves out in an engine. */
export async function prepareContext(context: BrowserContext, engine: Engine): Promise<void> {
  if (engine === 'firefox') await context.addInitScript(letReactHearTheDriver);
}

/**
 * Runs in the page. The driver fills a field by setting its value, which React takes for its own doing,
 * so that the event that follows tells it nothing new.
 */
function letReactHearTheDriver(): void {
  window.addEventListener(
    'input',
    ({ isTrusted, target }) => {
      const tracker: unknown = target === null ? null : Reflect.get(target, '_valueTracker');
      if (isTrusted || typeof tracker !== 'object' || tracker === null) return;
      const forget: unknown = Reflect.get(tracker, 'setValue');
      if (typeof forget === 'function') forget.call(tracker, '\0');
    },
    true,
  );
}
