import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PROJECT_ROOT, packageScript } from '../scripts/project.mjs';

/** A dev server of ours over a folder of digests. */
export interface DevServer {
  /** Such as `http://localhost:40123/`. */
  readonly address: string;
  stop(): Promise<void>;
}

const ADDRESS = /Local:\s+(http:\/\/localhost:\d+\/)/;

/** Starts the dev server on a free port. */
export async function startDevServer(digests: string): Promise<DevServer> {
  const server = spawn(
    process.execPath,
    [packageScript('vite/bin/vite.js'), '--host', 'localhost', '--port', '0'],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DIGESTS: digests, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  return { address: await addressOf(server), stop };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = ADDRESS.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The dev server ended: ${said}`)));
  });
}
