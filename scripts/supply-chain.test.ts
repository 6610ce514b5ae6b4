import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { record, string, object, parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.mjs';
import { readLockedPackages } from './lockfile.mjs';
import { PROJECT_ROOT } from './project.mjs';

const versions = record(string(), string());
const project = object({ dependencies: versions, devDependencies: versions, overrides: versions });

/** Licences that ask nothing of a reader of the built site but to be named. */
const BUILT_IN = new Set(['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-3-Clause', 'OFL-1.1']);
/** Of tools, which nobody is given, these as well. */
const FOR_TOOLS = new Set([
  ...BUILT_IN,
  'MPL-2.0',
  'BlueOak-1.0.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]);

const packages = await readLockedPackages();

describe('the packages of the lockfile', () => {
  it('are asked for in exact versions', async () => {
    const text = await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8');
    const asked = parse(project, JSON.parse(text));
    const all = Object.values(asked).flatMap((part) => Object.entries(part));
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are held by a hash and come from the registry', () => {
    expect(packages.length).toBeGreaterThan(100);
    const unheld = packages.filter(
      ({ integrity, isBundled }) => !isBundled && !/^sha512-[\w+/]+=*$/.test(integrity),
    );
    const foreign = packages.filter(
      ({ source }) => source !== '' && !source.startsWith('https://registry.npmjs.org/'),
    );
    expect([...unheld, ...foreign].map(({ name }) => name)).toEqual([]);
  });

  it('have licences that allow what is done with them', () => {
    const refused = packages.filter(
      ({ licence, isForDevelopment }) => !(isForDevelopment ? FOR_TOOLS : BUILT_IN).has(licence),
    );
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('run no script when they are installed', async () => {
    const settings = await readFile(join(PROJECT_ROOT, '.npmrc'), 'utf8');
    expect(settings.split('\n')).toContain('ignore-scripts=true');
  });
});

describe('the bill of materials', () => {
  it('names each package once, with version, licence and hash', async () => {
    const { components } = await billOfMaterials();
    const names = components.map((component) => component['bom-ref']);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names)).toEqual(
      new Set(
        packages.map(({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`),
      ),
    );
    const react = components.find(({ name }) => name === 'react');
    expect(react).toMatchObject({ scope: 'required', licenses: [{ expression: 'MIT' }] });
    expect(react?.hashes?.[0]).toMatchObject({ alg: 'SHA-512' });
    expect(react?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  });

  it('is the same for the same lockfile', async () => {
    expect(await billOfMaterials()).toEqual(await billOfMaterials());
  });
});
