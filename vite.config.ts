import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { digestPaths, digestPlugin } from './src/build/digest-plugin.ts';
import { outFolder } from './src/build/out-folder.ts';
import { plainImportsPlugin } from './src/build/plain-imports-plugin.ts';
import { policyPlugin } from './src/build/policy-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    digestPlugin({ digests: digestPaths(process.env['DIGESTS']) }),
    policyPlugin(),
    plainImportsPlugin(),
  ],
  worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
  build: {
    outDir: outFolder(import.meta.dirname, process.env['OUT']),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page needs at once is asked for at once; parts are few and need no others first.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // The oldest that know light-dark() and AbortSignal.any().
    target: ['chrome123', 'firefox124', 'safari17.5'],
    rolldownOptions: {
      output: {
        // React changes rarely; in a file of its own it stays cached when Lectern changes.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
});
