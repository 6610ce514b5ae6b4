import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PROJECT_ROOT } from './project.mjs';
import { runCommand } from './terminal.mjs';

/** @typedef {typeof import('../src/build/check-command.ts')} CheckCommand */

// Node of the oldest supported version reads no TypeScript, so the build tool runs it.
await runCommand(async () => {
  const file = join(PROJECT_ROOT, 'src', 'build', 'check-command.ts');
  const options = { root: PROJECT_ROOT, configFile: /** @type {const} */ (false) };
  const { module } = await runnerImport(file, options);
  const { runCheck } = /** @type {CheckCommand} */ (module);
  process.exitCode = await runCheck(process.argv.slice(2));
});
