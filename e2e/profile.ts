import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import type { BrowserContext } from 'playwright/test';
import { browserFlags, findBrowser } from '../scripts/browser.mjs';

/** A browser of its own over a profile that outlives it. */
export interface ProfileBrowser {
  readonly context: BrowserContext;
  /** Ends the browser's process as a crash or the system would, without any warning. */
  kill(): Promise<void>;
}

/** An empty folder for a browser profile; `remove` deletes it. */
export async function createProfile(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-profile-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts a browser over a profile. */
export async function openProfile(folder: string, baseURL: string): Promise<ProfileBrowser> {
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(folder, {
    args: browserFlags(),
    baseURL,
    viewport: { width: 1440, height: 900 },
    ...(executablePath !== undefined && { executablePath }),
  });
  const process = await browserProcess(context);
  return {
    context,
    kill: async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      globalThis.process.kill(process, 'SIGKILL');
      await closed;
    },
  };
}

/** The id of the browser's main process, which alone writes what pages store. */
async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const id = info?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('The browser does not say which process it is.');
  return id;
}
