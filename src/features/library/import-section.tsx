import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useRef } from 'react';
import type { ImportSource } from './importer.ts';

/** The way to a file that Lectern has exported. */
export function ImportSection({
  onOpen,
}: {
  readonly onOpen: (source: ImportSource) => void;
}): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-label="Import">
      <SectionLabel>Import</SectionLabel>
      <p className="mb-2 text-ui text-soft">
        Choose a backup that Lectern has exported. You see what it will do before anything changes,
        and can take it back.
      </p>
      <Button onClick={() => field.current?.click()}>Import file</Button>
      <input
        ref={field}
        type="file"
        aria-label="Backup file"
        accept=".json,.gz,application/json,application/gzip"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onOpen({ name: file.name, content: file });
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </section>
  );
}
