import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runCommand } from './terminal.mjs';

// Every command of package.json begins here, so that each works in a fresh clone on its own.
await runCommand(async () => {
  await ensurePackages();
  if (process.argv.includes('--browser')) await ensureBrowser();
});
