import { countInWords } from '#domain/text/count-in-words.ts';
import { useAddress, usePlace } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { FurtherViews } from './further-views.tsx';

interface FiltersDialogProps {
  readonly asSheet: boolean;
  readonly total: number | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The sidebar where there is no room for it: a drawer, or on a phone a sheet. */
export function FiltersDialog({
  asSheet,
  total,
  onClose,
  children,
}: FiltersDialogProps): ReactElement {
  const papers = total === null ? 'papers' : countInWords(total, 'paper');
  useEndWithView(onClose);
  const shown = useAddress().view === 'history' ? 'the history' : papers;
  return (
    <Dialog
      title="Filters"
      shape={asSheet ? 'sheet' : 'drawer'}
      onClose={onClose}
      footer={
        asSheet ? (
          <div className="border-t border-rule px-5 pt-3 pb-[max(12px,env(safe-area-inset-bottom))]">
            <Button kind="solid" className="min-h-touch w-full" onClick={onClose}>
              Show {shown}
            </Button>
          </div>
        ) : null
      }
    >
      {children}
      {asSheet && <FurtherViews />}
    </Dialog>
  );
}

/** Who asks for a view in the dialog, or makes a list, which is then shown, wants to see it. */
function useEndWithView(onClose: () => void): void {
  const openings = usePlace((place) => place.openings);
  const before = useRef(openings);
  useEffect(() => {
    if (openings === before.current) return;
    before.current = openings;
    onClose();
  }, [openings, onClose]);
}
