import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLockedPackages } from './lockfile.mjs';
import { PROJECT_ROOT } from './project.mjs';

/** @typedef {import('./lockfile.mjs').LockedPackage} LockedPackage */

/**
 * What Lectern is made of, in CycloneDX 1.5: every package of the lockfile, with its licence and hash.
 * The same lockfile gives the same bill.
 */
export async function billOfMaterials() {
  const { name, version } = JSON.parse(await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  const packages = await readLockedPackages();
  /** @type {Map<string, ReturnType<typeof component>>} */
  const components = new Map();
  // A package can lie in several folders; if one of them is built in, it is.
  for (const each of packages) {
    const made = component(each);
    const known = components.get(made['bom-ref']);
    if (known === undefined || made.scope === 'required') components.set(made['bom-ref'], made);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { 'bom-ref': `pkg:npm/${name}@${version}`, type: 'application', name, version },
    },
    components: [...components.values()],
  };
}

/** @param {LockedPackage} locked */
function component({ name, version, licence, integrity, isForDevelopment }) {
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm = '', digest = ''] = integrity.split('-', 2);
  const hash = {
    alg: algorithm.replace(/^sha/, 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
  return {
    'bom-ref': address,
    type: 'library',
    name,
    version,
    purl: address,
    scope: isForDevelopment ? 'excluded' : 'required',
    licenses: [{ expression: licence }],
    ...(integrity !== '' && { hashes: [hash] }),
  };
}
