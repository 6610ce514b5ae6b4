import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './icon.tsx';

/* Shapes from Lucide (ISC licence), drawn on a grid of 24. */
const SHAPES = {
  up: ['m5 12 7-7 7 7', 'M12 19V5'],
  down: ['M12 5v14', 'm19 12-7 7-7-7'],
  reorder: ['M9 5h.01', 'M9 12h.01', 'M9 19h.01', 'M15 5h.01', 'M15 12h.01', 'M15 19h.01'],
  pause: ['M8 5v14', 'M16 5v14'],
  play: ['M7 4.5 19 12 7 19.5Z'],
  outward: ['M7 7h10v10', 'M7 17 17 7'],
  warning: [
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3',
    'M12 9v4',
    'M12 17h.01',
  ],
  cite: ['M10 6H4v7h6V6v5a6 6 0 0 1-4 6', 'M20 6h-6v7h6V6v5a6 6 0 0 1-4 6'],
  share: ['M12 15V3', 'm7 8 5-5 5 5', 'M5 12v9h14v-9'],
  download: ['M12 3v12', 'm7 10 5 5 5-5', 'M5 21h14'],
  print: ['M7 8V3h10v5', 'M7 18H4V8h16v10h-3', 'M7 14h10v7H7Z'],
  move: ['M12 3v18', 'm8 7 4-4 4 4', 'm8 17 4 4 4-4'],
  note: ['M13 21h8', 'M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2 2 22l5.8-1.8Z'],
  tag: [
    'M12.6 2.6A2 2 0 0 0 11.2 2H4a2 2 0 0 0-2 2v7.2a2 2 0 0 0 .6 1.4l8.7 8.7a2.4 2.4 0 0 0 3.4 0l6.6-6.6a2.4 2.4 0 0 0 0-3.4Z',
    'M7.5 7.5h.01',
  ],
  history: ['M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8', 'M3 3v5h5', 'M12 7v5l4 2'],
  list: ['M4 6h16', 'M4 12h9', 'M4 18h9', 'M18 11v8', 'M14 15h8'],
  more: [
    'M5 13.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4Z',
    'M12 13.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4Z',
    'M19 13.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4Z',
  ],
  remove: [
    'M3 6h18',
    'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6',
    'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
  ],
} as const;

export type LateIconName = keyof typeof SHAPES;

/** An icon that only parts need which come after the first screen. */
export function LateIcon({
  name,
  ...drawing
}: DrawingProps & { readonly name: LateIconName }): ReactElement {
  return <Drawing shapes={SHAPES[name]} {...drawing} />;
}
