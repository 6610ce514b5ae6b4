import { join } from 'node:path';
import { build } from 'vite';

/** A script to be built on its own. */
export interface ScriptSource {
  /** The project's folder. */
  readonly root: string;
  /** The script's file in it. */
  readonly entry: string;
  /** Names that stand for values in it. */
  readonly define: Readonly<Record<string, unknown>>;
}

/** Builds a classic script without imports, for where a module will not do. */
export async function buildScript({ root, entry, define }: ScriptSource): Promise<string> {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(values) as Record<string, string>,
    build: {
      write: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'lectern' },
      minify: true,
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}
