import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSupportedNode } from './ensure-packages.mjs';
import { PROJECT_ROOT } from './project.mjs';

describe('what is needed to build', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('holds Node %s', (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.4.0'])('refuses Node %s', (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });

  it('refuses to install through a link, which would delete the packages of another project', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-ensure-'));
    const other = join(folder, 'other');
    const project = join(folder, 'project');
    mkdirSync(other);
    writeFileSync(join(other, 'package'), 'of another project');
    cpSync(join(PROJECT_ROOT, 'scripts'), join(project, 'scripts'), { recursive: true });
    writeFileSync(join(project, 'package-lock.json'), '{}');
    symlinkSync(other, join(project, 'node_modules'), 'junction');
    const run = spawnSync(process.execPath, [join(project, 'scripts', 'ensure.mjs')], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('To mend it: remove the link');
    expect(existsSync(join(other, 'package'))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
