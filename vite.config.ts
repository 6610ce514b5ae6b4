import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { asBuiltPlugin } from './src/build/as-built-plugin.ts';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { digestPaths, digestPlugin } from './src/build/digest-plugin.ts';
import { firstPaintPlugin } from './src/build/first-paint-plugin.ts';
import { offlinePagePlugin } from './src/build/offline-page-plugin.ts';
import { outFolder } from './src/build/out-folder.ts';
import { plainImportsPlugin } from './src/build/plain-imports-plugin.ts';
import { policyPlugin } from './src/build/policy-plugin.ts';
import { serviceWorkerPlugin } from './src/build/service-worker-plugin.ts';
import { webManifestPlugin } from './src/build/web-manifest-plugin.ts';

const digests = digestPlugin({
  digests: digestPaths(process.env['DIGESTS']),
  cache: fileURLToPath(new URL('.cache/read-digests', import.meta.url)),
});

export default defineConfig({
  base: './',
  resolve: {
    alias: {
      // Its way for browsers decodes through innerHTML, which the policy forbids.
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  plugins: [
    react(),
    tailwindcss(),
    digests,
    firstPaintPlugin(),
    asBuiltPlugin(digests.api.digests),
    offlinePagePlugin(),
    webManifestPlugin(),
    policyPlugin(),
    plainImportsPlugin(),
    serviceWorkerPlugin(),
    process.env['COMPRESS'] === 'no' ? null : compressPlugin(),
  ],
  worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
  build: {
    outDir: outFolder(import.meta.dirname, process.env['OUT']),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page needs at once is asked for at once; parts are few and wait for styles alone.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    // The oldest that know light-dark() and AbortSignal.any().
    target: ['chrome123', 'firefox124', 'safari17.5'],
    rolldownOptions: {
      // Reading digests is most of a build, which is no news to who builds.
      checks: { bundlerTimings: false },
      output: {
        // React changes rarely; in a file of its own it stays cached when Lectern changes.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
              priority: 3,
            },
            // All else that the first screen needs is one file: many small ones compress worse.
            { name: 'lectern', tags: ['$initial'], priority: 2 },
            // What these need is fetched with them at once, not one file after another.
            { name: 'text-part', test: /src[\\/]parts[\\/]text-part\.tsx$/, priority: 1 },
            { name: 'query-part', test: /src[\\/]app[\\/]query-part\.ts$/, priority: 0 },
          ],
        },
      },
    },
  },
});
