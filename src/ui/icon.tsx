import type { ReactElement } from 'react';

/* Shapes from Lucide (ISC licence), drawn on a grid of 24. */
const SHAPES = {
  search: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z'],
  bookmark: ['M6 3h12v18l-6-4.5L6 21Z'],
  filters: ['M2 5h20', 'M6 12h12', 'M9 19h6'],
  papers: ['M4 6h16', 'M4 12h16', 'M4 18h10'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  previous: ['m15 18-6-6 6-6'],
  next: ['m9 18 6-6-6-6'],
  up: ['m5 12 7-7 7 7', 'M12 19V5'],
  down: ['M12 5v14', 'm19 12-7 7-7-7'],
  reorder: ['M9 5h.01', 'M9 12h.01', 'M9 19h.01', 'M15 5h.01', 'M15 12h.01', 'M15 19h.01'],
  outward: ['M7 7h10v10', 'M7 17 17 7'],
  check: ['M20 6 9 17l-5-5'],
  unread: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'M12 12h.01'],
  warning: [
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3',
    'M12 9v4',
    'M12 17h.01',
  ],
  lectern: [
    'M12 6c-2-1.6-5-2-9-2v8.5c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2Z',
    'M12 14.5V21M8 21h8',
  ],
} as const;

export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  /** Side in pixels. */
  readonly size?: number;
  readonly filled?: boolean;
  readonly className?: string;
}

/** A line drawing in the colour of the text around it; it says nothing to assistive technology. */
export function Icon({ name, size = 16, filled = false, className }: IconProps): ReactElement {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={size > 18 ? 1.5 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
