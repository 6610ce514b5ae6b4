import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { ensureFirefox } from './firefox.mjs';
import { PROJECT_ROOT, packageScript } from './project.mjs';
import { runNode, runProcess } from './run-process.mjs';
import { MendableError, runCommand, say } from './terminal.mjs';
import { ensureWebKit } from './webkit.mjs';

// npm run test:browsers runs all engines; with names after -- those alone: chromium, firefox, webkit.
// What follows a further -- goes to Playwright, such as -g "@storage".

const SCREEN = '-screen 0 1600x1000x24';

/** @type {Readonly<Record<string, (forPlaywright: readonly string[]) => Promise<number>>>} */
const ENGINES = {
  chromium: async (forPlaywright) => {
    await ensureBrowser();
    return runPlaywright('chromium', forPlaywright);
  },
  firefox: async (forPlaywright) => {
    await ensureFirefox();
    return runPlaywright('firefox', forPlaywright);
  },
  webkit: async () => {
    const { screen, bus } = await ensureWebKit();
    const vitest = [packageScript('vitest/vitest.mjs'), 'run', '--reporter=verbose'];
    const config = '--config=vitest.webkit.config.ts';
    // The browser needs a screen and a message bus, of which a machine for tests has neither.
    const around = ['--auto-servernum', `--server-args=${SCREEN}`, bus, '--'];
    return runProcess(screen, [...around, process.execPath, ...vitest, config], {
      folder: PROJECT_ROOT,
    });
  },
};

await runCommand(async () => {
  const [names, forPlaywright] = readArguments(process.argv.slice(2));
  await ensurePackages();
  const failed = [];
  for (const name of names) {
    const run = ENGINES[name];
    if (run === undefined) throw unknownEngine(name);
    say(`testing in ${name} …`);
    if ((await run(forPlaywright)) !== 0) failed.push(name);
  }
  if (failed.length > 0) {
    throw new MendableError(
      `Tests failed in ${failed.join(' and ')}.`,
      `npm run test:browsers -- ${failed.join(' ')} runs these alone.`,
    );
  }
});

/**
 * @param {readonly string[]} given
 * @returns {readonly [engines: readonly string[], forPlaywright: readonly string[]]}
 */
function readArguments(given) {
  const firstOption = given.findIndex((argument) => argument.startsWith('-'));
  const end = firstOption === -1 ? given.length : firstOption;
  const names = given.slice(0, end);
  const rest = given.slice(end).filter((argument) => argument !== '--');
  return [names.length === 0 ? Object.keys(ENGINES) : names, rest];
}

/** @param {string} name */
function unknownEngine(name) {
  return new MendableError(
    `There is no engine "${name}".`,
    `name some of ${Object.keys(ENGINES).join(', ')}, or none for all.`,
  );
}

/**
 * @param {string} project
 * @param {readonly string[]} forPlaywright
 */
function runPlaywright(project, forPlaywright) {
  const config = '--config=playwright.browsers.config.ts';
  const playwright = [packageScript('playwright/cli.js'), 'test', config];
  return runNode([...playwright, `--project=${project}`, ...forPlaywright], {
    folder: PROJECT_ROOT,
  });
}
