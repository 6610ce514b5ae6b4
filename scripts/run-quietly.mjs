import { spawn } from 'node:child_process';

/**
 * Runs a Node script and keeps what it says, for the caller to show where it matters.
 * @param {readonly string[]} scriptArguments the script and its arguments
 * @param {{ environment: NodeJS.ProcessEnv, folder: string }} options
 * @returns {Promise<{ status: number, output: string }>} 1 where a signal ended it
 */
export function runQuietly(scriptArguments, { environment, folder }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, scriptArguments, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
