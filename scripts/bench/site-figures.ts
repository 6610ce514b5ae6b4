import { spawn } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../input-hash.mjs';
import { CACHE_FOLDER, PROJECT_ROOT, packageScript } from '../project.mjs';
import { MendableError } from '../terminal.mjs';
import { benchFolder } from './bench-folder.ts';
import type { Corpus } from './corpora.ts';
import type { Figure } from './figure.ts';

/** A build tells its most memory, in kB, in its last line. */
const TELLS_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.log("most-memory",process.resourceUsage().maxRSS))';
const MEMORY = /most-memory (\d+)/;
const MOST_MEMORY = 2_000;

interface Build {
  /** In ms. */
  readonly took: number;
  /** In MB. */
  readonly memory: number;
}

/** Building the whole site of a corpus: where nothing is known of its digests, and then once more. */
export async function measureSite({ name, folder }: Corpus): Promise<readonly Figure[]> {
  const megabytes = (await sizeOf(folder)) / 1e6;
  const out = benchFolder('built', name);
  await rm(join(CACHE_FOLDER, 'read-digests'), { recursive: true, force: true });
  const first = await build(folder, out);
  const again = await build(folder, out);
  const speedOf = ({ took }: Build): number => (megabytes * 1_000) / took;
  const peer = { peer: 'limit', peerValue: MOST_MEMORY };
  return [
    {
      name: `site of ${Math.round(megabytes)} MB`,
      value: speedOf(first),
      unit: 'MB/s',
      peer: 'built again',
      peerValue: speedOf(again),
    },
    { name: 'most memory', value: first.memory, unit: 'MB', ...peer },
    { name: 'most memory, built again', value: again.memory, unit: 'MB', ...peer },
    {
      name: 'files of the site',
      value: (await sizeOf(out)) / 1e6,
      unit: 'MB',
      peer: 'its digests',
      peerValue: megabytes,
    },
  ];
}

/** In a process of its own, whose memory is its alone. Its progress is shown. */
function build(digests: string, out: string): Promise<Build> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', TELLS_MEMORY, packageScript('vite/bin/vite.js'), 'build', '--logLevel=warn'],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NODE_ENV: 'production', DIGESTS: digests, OUT: out, COMPRESS: 'no' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const [, kilobytes] = MEMORY.exec(said) ?? [];
      const took = performance.now() - start;
      if (status === 0) resolve({ took, memory: Number(kilobytes) / 1_000 });
      else reject(new MendableError('The site could not be built.', 'mend what is named above.'));
    });
  });
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await filesOf(folder)) bytes += (await stat(file)).size;
  return bytes;
}
