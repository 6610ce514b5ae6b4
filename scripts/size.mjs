import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { FIRST_LOAD_BUDGET, measureSite } from './first-load.mjs';
import { PROJECT_ROOT } from './project.mjs';
import { MendableError, runCommand } from './terminal.mjs';

await runCommand(async () => {
  await buildSite({ out: 'dist' });
  const size = await measureSite(join(PROJECT_ROOT, 'dist'));
  printTable('First load: script, the worker’s included, and style', size.first);
  printRow('together', size.firstBytes);
  printTable('Lazy parts', size.lazy);
  const left = FIRST_LOAD_BUDGET - size.firstBytes;
  if (left < 0) {
    throw new MendableError(
      `The first load is ${kilobytes(-left)} over its budget of ${kilobytes(FIRST_LOAD_BUDGET)}.`,
      'move what the first page does not need behind an import() of its own.',
    );
  }
  process.stdout.write(
    `\nWithin the budget of ${kilobytes(FIRST_LOAD_BUDGET)}; ${kilobytes(left)} left.\n`,
  );
});

/**
 * @param {string} title
 * @param {readonly import('./first-load.mjs').SizedFile[]} files
 */
function printTable(title, files) {
  process.stdout.write(`\n${title}, gzip\n`);
  for (const { file, bytes } of files) printRow(file, bytes);
}

/**
 * @param {string} name
 * @param {number} bytes
 */
function printRow(name, bytes) {
  process.stdout.write(`  ${name.padEnd(56)} ${kilobytes(bytes).padStart(10)}\n`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
