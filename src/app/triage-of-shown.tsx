import { TriageScreen } from '#features/triage/triage.tsx';
import type { ReactElement } from 'react';
import { type ShownList, useShownPapers } from './use-shown-papers.ts';

interface TriageOfShownProps {
  readonly shown: ShownList;
  readonly onClose: () => void;
}

/** Triage, bound to what the list shows. */
export function TriageOfShown({ shown, onClose }: TriageOfShownProps): ReactElement {
  const shownPapers = useShownPapers(shown);
  return <TriageScreen bundle={shown.bundle} shownPapers={shownPapers} onClose={onClose} />;
}
