import type { Paper } from '#domain/paper/paper.ts';
import type { CommandName } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { IconButton } from '#ui/button.tsx';
import { LateIcon, type LateIconName } from '#ui/late-icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useState } from 'react';
import { ACTS_ON_PAPER } from './acts-on-paper.ts';

const MoreMenu = lazyPart(async () => (await import('./more-menu.tsx')).MoreMenu);

/** The acts that come after the first abstract: as buttons where there is room, else in a menu. */
export function FurtherActs({ paper }: { readonly paper: Paper }): ReactElement {
  return (
    <>
      <div className="hidden @bar:contents">
        {ACTS_ON_PAPER.filter(({ inMenuAlone }) => inMenuAlone !== true).map(({ run, ...act }) => (
          <ActButton key={act.command} {...act} onPress={() => run(paper)} />
        ))}
      </div>
      <More paper={paper} />
    </>
  );
}

interface ActButtonProps {
  readonly command: CommandName;
  readonly label: string;
  readonly icon: LateIconName;
  readonly onPress: () => void;
}

function ActButton({ command, label, icon, onPress }: ActButtonProps): ReactElement {
  const hint = useKeyHint(label, command);
  return (
    <IconButton label={label} {...hint} onClick={onPress}>
      <LateIcon name={icon} />
    </IconButton>
  );
}

/** The menu is fetched when it is first opened; until then a button like its own stands there. */
function More({ paper }: { readonly paper: Paper }): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const button = (
    <IconButton label="More" title="More" aria-haspopup="menu" onClick={() => setAsked(true)}>
      <LateIcon name="more" />
    </IconButton>
  );
  return (
    <div data-keeps-focus className="relative @bar:hidden">
      {isAsked ? (
        <Suspense fallback={button}>
          <MoreMenu paper={paper} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
