import { followApp } from './as-built.ts';
import { withKeeper } from '#state/shelf-keeper.ts';
import { Button } from '#ui/button.tsx';
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** What shows where the screen itself failed: what is safe, and a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override componentDidCatch(): void {
    followApp({ failed: true });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="mx-auto grid h-full max-w-measure content-center px-6">
        <div role="alert">
          <h1 className="font-serif text-display font-semibold">This screen has failed.</h1>
          <p className="mt-4 mb-6 text-ui break-words text-soft">
            {error.message}. Your reading list and everything you marked are safe on this device.
          </p>
          <div className="flex gap-2">
            <Button onClick={() => globalThis.location.reload()}>Reload</Button>
            <Button onClick={exportAll}>Export</Button>
          </div>
        </div>
      </main>
    );
  }
}

/** Fetched when it is wanted: this screen must need as little as can be. */
function exportAll(): void {
  withKeeper(({ records }) => {
    const { fileName, text } = records.exportShelf();
    void import('#platform/files.ts').then(({ saveFile }) => saveFile(fileName, text));
  });
}
