import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { themePalettes } from './theme-palettes.ts';

const FILE = 'manifest.webmanifest';
const TOKENS = 'src/app/tokens.css';
const LINKS = [
  `<link rel="manifest" href="./${FILE}" />`,
  '<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />',
];

/** Makes the built site one that devices can install: its web app manifest, and the page's links to it. */
export function webManifestPlugin(): Plugin {
  let root = '';
  return {
    name: 'lectern-web-manifest',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      // After Vite's own look at the page's links, which wants files of the project.
      order: 'post',
      handler: (page) => page.replace('</head>', `  ${LINKS.join('\n    ')}\n  </head>`),
    },
    async generateBundle() {
      if (this.environment.config.isWorker) return;
      const source = webManifest(await readFile(join(root, TOKENS), 'utf8'));
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

/**
 * The manifest, coloured as the tokens have it. All its addresses are relative to itself, so that it
 * holds in whatever folder the site stands.
 */
export function webManifest(tokens: string): string {
  const light = themePalettes(tokens).find(({ theme }) => theme === 'light');
  const ground = light?.colours.get('paper') ?? '';
  return JSON.stringify({
    name: 'Lectern',
    short_name: 'Lectern',
    description: "A quiet place to read the day's papers.",
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: ground,
    background_color: ground,
    categories: ['education', 'productivity'],
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      picture('icon-192', 192),
      picture('icon-512', 512),
      { ...picture('maskable-192', 192), purpose: 'maskable' },
      { ...picture('maskable-512', 512), purpose: 'maskable' },
    ],
    shortcuts: [shortcut('Reading list', 'reading-list'), shortcut('Unread', 'unread')],
  });
}

function picture(name: string, side: number) {
  return { src: `./icons/${name}.png`, sizes: `${side}x${side}`, type: 'image/png' };
}

function shortcut(name: string, view: string) {
  return { name, url: `./?view=${view}`, icons: [picture('icon-192', 192)] };
}
