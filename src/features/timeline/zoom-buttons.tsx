import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

interface ZoomButtonsProps {
  readonly canEnlarge: boolean;
  readonly canReduce: boolean;
  readonly onZoom: (step: ZoomStep) => void;
}

/** What a button or a key does to the stretch in sight. */
export type ZoomStep = 'in' | 'out' | 'all';

const STEPS: readonly {
  readonly step: ZoomStep;
  readonly name: string;
  readonly icon: IconName;
  readonly key: string;
}[] = [
  { step: 'in', name: 'Zoom in', icon: 'plus', key: '+' },
  { step: 'out', name: 'Zoom out', icon: 'minus', key: '-' },
  { step: 'all', name: 'Show all', icon: 'whole', key: '0' },
];

/** The step that a key stands for while the timeline has the focus. */
export function stepOfKey(key: string): ZoomStep | null {
  switch (key) {
    case '+':
    case '=':
      return 'in';
    case '-':
    case '_':
      return 'out';
    case '0':
      return 'all';
    default:
      return null;
  }
}

/** Nearer, farther and all of it: beside the bars, or on a phone below them. */
export function ZoomButtons({ canEnlarge, canReduce, onZoom }: ZoomButtonsProps): ReactElement {
  const isAble = (step: ZoomStep): boolean => (step === 'in' ? canEnlarge : canReduce);
  useOfferedActs(
    STEPS.filter(({ step }) => isAble(step)).map(({ step, name }) => ({
      id: `timeline ${step}`,
      title: `Timeline: ${name}`,
      also: 'days',
      isMinor: true,
      run: () => onZoom(step),
    })),
  );
  return (
    <div className="absolute top-full right-2 z-5 flex h-touch items-center tablet:static tablet:h-full tablet:flex-col tablet:justify-center tablet:pl-6 tablet:low:flex-row tablet:pointer-coarse:flex-row tablet:pointer-coarse:pl-11">
      {STEPS.map(({ step, name, icon, key }) => (
        <IconButton
          key={step}
          label={name}
          title={`${name} (${key})`}
          aria-keyshortcuts={key}
          aria-disabled={!isAble(step)}
          onClick={() => onZoom(step)}
          className="tablet:size-6"
        >
          <Icon name={icon} size={14} />
        </IconButton>
      ))}
    </div>
  );
}
