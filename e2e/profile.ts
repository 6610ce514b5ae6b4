import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, firefox } from 'playwright/test';
import type { BrowserContext, LaunchOptions } from 'playwright/test';
import { engineOptions, prepareContext } from './engines.ts';
import type { Engine } from './engines.ts';

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

/** Starts a browser over a profile, with options beside those of its engine. */
export async function openProfile(
  folder: string,
  baseURL: string,
  engine: Engine,
  options: LaunchOptions = {},
): Promise<ProfileBrowser> {
  const type = engine === 'chromium' ? chromium : firefox;
  const context = await type.launchPersistentContext(folder, {
    ...(await engineOptions(engine)),
    ...options,
    baseURL,
    viewport: { width: 1440, height: 900 },
  });
  await prepareContext(context, engine);
  const id = await (engine === 'chromium' ? chromiumProcess(context) : firefoxProcess(folder));
  return {
    context,
    kill: async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(id, 'SIGKILL');
      await closed;
    },
  };
}

/** The id of the browser's main process, which alone writes what pages store. */
async function chromiumProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const id = info?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('The browser does not say which process it is.');
  return id;
}

/** Firefox does not tell, but its main process alone is started with the profile's folder. */
async function firefoxProcess(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args=']);
  const line = stdout.split('\n').find((args) => args.includes(`--profile ${folder}`));
  const id = Number.parseInt(line ?? '', 10);
  if (Number.isNaN(id)) throw new Error('The process of the browser was not found.');
  return id;
}
