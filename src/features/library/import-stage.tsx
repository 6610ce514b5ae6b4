import { Button } from '#ui/button.tsx';
import { PROGRESS_STYLE } from '#ui/progress-style.ts';
import type { ReactElement } from 'react';
import type { Importer, ImportStage } from './importer.ts';
import { faultSentence } from './fault-sentence.ts';
import { ImportPreview } from './import-preview.tsx';
import { sentenceOf } from './import-words.ts';
import { StageHeading } from './stage-heading.tsx';

interface ImportStageViewProps {
  readonly stage: Exclude<ImportStage, { kind: 'none' }>;
  readonly importer: Importer;
}

const UNTOUCHED = 'Nothing in your library was changed.';

/** How far an import is, in the place of all else of the dialog. */
export function ImportStageView({ stage, importer }: ImportStageViewProps): ReactElement {
  const { name, content } = stage.source;
  switch (stage.kind) {
    case 'reading':
      return <Reading name={name} {...stage.progress} onCancel={importer.end} />;
    case 'preview':
      return (
        <ImportPreview
          name={name}
          isSnapshot={typeof content === 'number'}
          preview={stage.preview}
          onImport={importer.run}
          onCancel={importer.end}
        />
      );
    case 'saving':
      return <Reading name={`Importing ${name} …`} done={0} of={0} onCancel={importer.end} />;
    case 'refused':
      return (
        <div className="grid gap-3">
          <StageHeading>{`${name} was not imported`}</StageHeading>
          <p role="alert" className="text-ui wrap-anywhere">
            {faultSentence(stage.fault)} {UNTOUCHED}
          </p>
          <Acts onDone={importer.end} />
        </div>
      );
    case 'done': {
      const { snapshot, counts } = stage.imported;
      const undo = (): void => {
        if (snapshot !== null) importer.open({ name: 'Undo import', content: snapshot });
      };
      return (
        <div className="grid gap-3">
          <StageHeading>{`${name} is imported`}</StageHeading>
          <p role="status" className="text-ui">
            {sentenceOf(counts, true)}
          </p>
          <Acts onDone={importer.end} {...(snapshot !== null && { onUndo: undo })} />
        </div>
      );
    }
  }
}

interface ActsProps {
  readonly onDone: () => void;
  readonly onUndo?: () => void;
}

function Acts({ onDone, onUndo }: ActsProps): ReactElement {
  return (
    <div className="flex gap-2">
      <Button kind="solid" onClick={onDone}>
        Back
      </Button>
      {onUndo !== undefined && <Button onClick={onUndo}>Undo import</Button>}
    </div>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly done: number;
  readonly of: number;
  readonly onCancel: () => void;
}

function Reading({ name, done, of, onCancel }: ReadingProps): ReactElement {
  const share = of === 0 ? null : done / of;
  return (
    <div className="grid gap-3">
      <StageHeading>{name}</StageHeading>
      <progress
        aria-label="Progress"
        className={`${PROGRESS_STYLE} w-full`}
        {...(share !== null && { value: share })}
      />
      <div>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
