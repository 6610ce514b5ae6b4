import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';
import { type ThemePalette, themePalettes } from './theme-palettes.ts';

const ENTRY = 'src/app/first-paint.ts';
const TOKENS = 'src/app/tokens.css';
/** Where in index.html the script and the colours of the browser's own bars go. */
const PLACE = '<!-- first paint -->';
const IN_DEVELOPMENT = 'first-paint.js';

/**
 * Gives the page the script that applies the reader's preferences before anything is painted, as a
 * plain script that blocks, since modules wait for the page; and the `theme-color` of its themes,
 * taken from the tokens.
 */
export function firstPaintPlugin(): Plugin {
  let root = '';
  let script = { file: IN_DEVELOPMENT, code: '' };
  return {
    name: 'lectern-first-paint',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const { config } = this.environment;
      if (config.command !== 'build' || config.isWorker) return;
      const code = await buildFirstPaint(root);
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      script = { file: `assets/first-paint-${hash}.js`, code };
    },
    generateBundle() {
      if (this.environment.config.isWorker) return;
      this.emitFile({ type: 'asset', fileName: script.file, source: script.code });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${IN_DEVELOPMENT}`, (_, response, next) => {
        buildFirstPaint(root).then((code) => {
          response.writeHead(200, {
            'Content-Type': 'text/javascript',
            'Cache-Control': 'no-store',
          });
          response.end(code);
        }, next);
      });
    },
    transformIndexHtml: {
      // After Vite's own look at the page's scripts, which wants modules alone.
      order: 'post',
      async handler(page) {
        const palettes = await readPalettes(root);
        return withFirstPaint(page, script.file, groundsOf(palettes, 'system'));
      },
    },
  };
}

/** The page with the script and with the colours of the browser's bars, light before dark. */
export function withFirstPaint(page: string, file: string, grounds: readonly string[]): string {
  if (!page.includes(PLACE)) throw new Error(`index.html has no place for ${PLACE}.`);
  const metas = ['light', 'dark'].map(
    (scheme, index) =>
      `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${grounds[index] ?? ''}" />`,
  );
  return page.replace(PLACE, [...metas, `<script src="./${file}"></script>`].join('\n    '));
}

async function buildFirstPaint(root: string): Promise<string> {
  const palettes = await readPalettes(root);
  const chosen = ['light', 'dark', 'sepia', 'contrast'] as const;
  const grounds = Object.fromEntries(chosen.map((theme) => [theme, groundsOf(palettes, theme)]));
  return buildScript({ root, entry: ENTRY, define: { GROUNDS: grounds } });
}

async function readPalettes(root: string): Promise<readonly ThemePalette[]> {
  return themePalettes(await readFile(join(root, TOKENS), 'utf8'));
}

/** The grounds of a theme in light and in dark; the same twice where it has but one. */
function groundsOf(
  palettes: readonly ThemePalette[],
  theme: ThemePalette['theme'] | 'system',
): readonly string[] {
  return (['light', 'dark'] as const).map((scheme) => {
    const of = theme === 'system' ? scheme : theme;
    const own = palettes.filter((palette) => palette.theme === of);
    const palette = own.find((one) => one.scheme === scheme) ?? own[0];
    return palette?.colours.get('paper') ?? '';
  });
}
