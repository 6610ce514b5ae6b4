import './styles.css';
import { BUNDLE_KEY, setTextPreparation } from '#data/bundle-queries.ts';
import { createQueryClient } from '#data/query-client.ts';
import { prepareTexts } from '#parts/late-texts.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const client = createQueryClient();
const root = document.getElementById('root');

setTextPreparation(prepareTexts);

// Lectern restores the list itself, which the browser cannot know.
history.scrollRestoration = 'manual';

import.meta.hot?.on('lectern:bundle', () => {
  void client.invalidateQueries({ queryKey: BUNDLE_KEY });
});

if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
