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
  plus: ['M5 12h14', 'M12 5v14'],
  minus: ['M5 12h14'],
  whole: ['m18 8 4 4-4 4', 'M2 12h20', 'm6 8-4 4 4 4'],
  reset: ['M3 12a9 9 0 1 0 3-6.7L3 8', 'M3 3v5h5'],
  command: ['M15 6v12a3 3 0 1 0 3-3H6a3 3 0 1 0 3 3V6a3 3 0 1 0-3 3h12a3 3 0 1 0-3-3'],
  check: ['M20 6 9 17l-5-5'],
  unread: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'M12 12h.01'],
  hidden: ['M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Z', 'M4 20 20 4'],
  help: [
    'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z',
    'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3',
    'M12 17h.01',
  ],
  lectern: [
    'M12 6c-2-1.6-5-2-9-2v8.5c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2Z',
    'M12 14.5V21M8 21h8',
  ],
} as const;

export type IconName = keyof typeof SHAPES;

export interface DrawingProps {
  /** Side in pixels, where letters have their usual size. */
  readonly size?: number;
  readonly filled?: boolean;
  readonly className?: string;
}

interface IconProps extends DrawingProps {
  readonly name: IconName;
}

/** An icon of those that the first screen needs; `late-icon` has the others. */
export function Icon({ name, ...drawing }: IconProps): ReactElement {
  return <Drawing shapes={SHAPES[name]} {...drawing} />;
}

/** A line drawing in the colour of the text around it; it says nothing to assistive technology. */
export function Drawing({
  shapes,
  size = 16,
  filled = false,
  className,
}: DrawingProps & { readonly shapes: readonly string[] }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={size > 18 ? 1.5 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes.map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
