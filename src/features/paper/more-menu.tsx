import { Menu } from '@base-ui/react/menu';
import type { Paper } from '#domain/paper/paper.ts';
import { setHidden } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Icon } from '#ui/icon.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, useRef, useState } from 'react';
import { ACTS_ON_PAPER } from './acts-on-paper.ts';

const ITEM =
  'flex w-full items-center gap-2.5 px-3 py-1.5 text-ui whitespace-nowrap text-ink outline-none data-highlighted:bg-accent-soft pointer-coarse:min-h-touch';

/** The acts on a paper that the bar has no room for, open from the start. */
export function MoreMenu({ paper }: { readonly paper: Paper }): ReactElement {
  const hidden = useShelf((shelf) => shelf.hidden.has(paper.id));
  // Within the pane, as what stands outside every region is hard to find.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const chosen = useRef<(() => void) | null>(null);
  return (
    <div ref={setFrame}>
      {frame !== null && (
        <Menu.Root
          defaultOpen
          modal={false}
          onOpenChangeComplete={(open) => {
            // Only then, as the menu gives the focus back before that.
            if (!open && chosen.current !== null) requestAnimationFrame(chosen.current);
            chosen.current = null;
          }}
        >
          <Menu.Trigger
            aria-label="More"
            title="More"
            className="inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
          >
            <LateIcon name="more" />
          </Menu.Trigger>
          <Menu.Portal container={frame}>
            <Menu.Positioner align="end" sideOffset={6} className="z-30">
              <Menu.Popup className="rounded-control border border-rule bg-raised py-1 shadow-float outline-none">
                <Menu.CheckboxItem
                  checked={hidden}
                  closeOnClick
                  onCheckedChange={(checked) => setHidden(paper, checked)}
                  className={ITEM}
                >
                  <Icon name="hidden" />
                  <span className="flex-1">Not interested</span>
                  <Menu.CheckboxItemIndicator>
                    <Icon name="check" size={14} />
                  </Menu.CheckboxItemIndicator>
                </Menu.CheckboxItem>
                {ACTS_ON_PAPER.map(({ command, label, icon, run }) => (
                  <Menu.Item
                    key={command}
                    className={ITEM}
                    onClick={() => {
                      chosen.current = () => run(paper);
                    }}
                  >
                    <LateIcon name={icon} />
                    {label}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
    </div>
  );
}
