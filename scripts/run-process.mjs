import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal's output and waits for its end.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {{ environment?: NodeJS.ProcessEnv, folder?: string }} [options]
 * @returns {Promise<number>} its exit status; 1 where a signal ended it, 127 where it cannot start
 */
export function runProcess(program, programArguments, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: options.folder ?? process.cwd(),
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(127));
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs a Node script with the Node that runs us, so that no shell and no PATH is needed.
 * @param {readonly string[]} scriptArguments the script and its arguments
 * @param {{ environment?: NodeJS.ProcessEnv, folder?: string }} [options]
 */
export function runNode(scriptArguments, options = {}) {
  return runProcess(process.execPath, scriptArguments, options);
}
