import type { FilePreview } from '#data/backup-worker.ts';
import type { ImportMode } from '#domain/backup/import-plan.ts';
import { keptPreferences } from '#state/kept-preferences.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { type ReactElement, useState } from 'react';
import { ImportTable } from './import-table.tsx';
import { sentenceOf } from './import-words.ts';
import { StageHeading } from './stage-heading.tsx';
import { momentInWords } from '#platform/moment-in-words.ts';

interface ImportPreviewProps {
  readonly name: string;
  readonly isSnapshot: boolean;
  readonly preview: FilePreview;
  readonly onImport: (mode: ImportMode, withPreferences: boolean) => void;
  readonly onCancel: () => void;
}

const MODES = [
  { value: 'merge', name: 'Merge' },
  { value: 'replace', name: 'Replace' },
] as const;

const EXPLAINED: Readonly<Record<ImportMode, string>> = {
  merge: 'What is in the file joins what you have; where both speak of one thing, the later holds.',
  replace: 'Your library becomes what is in the file; what else you have goes.',
  restore: 'Your library becomes what it was then.',
};

const LABELS: Readonly<Record<ImportMode, string>> = {
  merge: 'Import',
  replace: 'Replace my library',
  restore: 'Go back to this',
};

/** What importing a file would do, before anything is done. */
export function ImportPreview(props: ImportPreviewProps): ReactElement {
  const { name, isSnapshot, preview, onImport, onCancel } = props;
  const [mode, setMode] = useState<ImportMode>(isSnapshot ? 'restore' : 'merge');
  const [wanted, setWanted] = useState<boolean | null>(null);
  const hasOwn = Object.keys(keptPreferences()).length > 0;
  const takesPreferences = wanted ?? (mode !== 'merge' || !hasOwn);
  const counts = preview.counts[mode];
  return (
    <div className="grid gap-4">
      <div>
        <StageHeading>{name}</StageHeading>
        {preview.written !== '' && !isSnapshot && (
          <p className="text-small text-soft">
            Written on {momentInWords(Date.parse(preview.written))}
          </p>
        )}
      </div>
      {!isSnapshot && (
        <div>
          <Choice name="How to import" options={MODES} value={mode} onChoose={setMode} />
          <p className="mt-1.5 text-small text-soft">{EXPLAINED[mode]}</p>
        </div>
      )}
      <p className="text-ui" role="status">
        {sentenceOf(counts, false)}
      </p>
      <ImportTable counts={counts} />
      {preview.unknown > 0 && (
        <p className="text-small text-soft">
          {preview.unknown} more entries are of a kind that this version does not know. They stay in
          the file.
        </p>
      )}
      {preview.preferences !== null && (
        <label className="flex w-fit items-center gap-2 text-ui pointer-coarse:min-h-touch">
          <input
            type="checkbox"
            checked={takesPreferences}
            onChange={({ target }) => setWanted(target.checked)}
            className="size-4 accent-accent"
          />
          Take over its reading settings and keys
        </label>
      )}
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={() => onImport(mode, takesPreferences)}>
          {LABELS[mode]}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
