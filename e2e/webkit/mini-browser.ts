import { Builder } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { findWebKit } from '../../scripts/webkit.mjs';

const HOST = '127.0.0.1';

/** WebKitGTK's small browser under its driver. */
export interface MiniBrowser {
  readonly driver: WebDriver;
  stop(): Promise<void>;
}

/** Starts the browser, empty. It needs a screen and a message bus around this process. */
export async function startMiniBrowser(): Promise<MiniBrowser> {
  const webkit = await findWebKit();
  if (webkit === undefined) throw new Error('WebKitGTK is not installed: npm run test:browsers.');
  const service = new DriverService.Builder(webkit.driver)
    .addArguments(`--host=${HOST}`)
    .setHostname(HOST)
    .setStdio(['ignore', 'ignore', 'inherit'])
    .build();
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
    })
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  return {
    driver,
    stop: async () => {
      await driver.quit();
      await service.kill();
    },
  };
}
