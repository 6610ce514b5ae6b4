import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../../scripts/project.mjs';
import { buildSeedSite } from '../built-site.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Hears, before any script of the page, what the page must never do. */
const WITNESS = `window.lecternTroubles = [];
const tell = (trouble) => window.lecternTroubles.push(trouble);
document.addEventListener('securitypolicyviolation', (event) =>
  tell('policy violation: ' + event.effectiveDirective + ' blocked ' + event.blockedURI));
window.addEventListener('error', (event) => tell('page error: ' + event.message));
window.addEventListener('unhandledrejection', (event) => tell('page error: ' + event.reason));
`;

/**
 * The site of the seeds with a witness in its page, for a driver that cannot put one there; gives its
 * folder.
 */
export async function buildWitnessedSite(): Promise<string> {
  const folder = join(CACHE_FOLDER, 'witnessed-site');
  await rm(folder, { recursive: true, force: true });
  await cp(await buildSeedSite(), folder, { recursive: true });
  const file = join(folder, 'index.html');
  const page = await readFile(file, 'utf8');
  const witnessed = page.replace(POLICY, (policy) => `${policy}<script src="witness.js"></script>`);
  await writeFile(file, witnessed);
  await writeFile(join(folder, 'witness.js'), WITNESS);
  return folder;
}
