import type { ComponentProps, ReactElement } from 'react';

type Kind = 'outlined' | 'solid';

const KINDS: Record<Kind, string> = {
  outlined:
    'border border-rule bg-raised text-soft hover:border-control hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent',
  solid: 'bg-ink text-paper hover:opacity-90',
};

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: Kind;
}

/** A button with a visible label; `aria-pressed` makes it a toggle. */
export function Button({ kind = 'outlined', className = '', ...rest }: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-control px-3 text-small font-medium whitespace-nowrap transition-colors duration-120 pointer-coarse:min-h-touch pointer-coarse:min-w-touch ${KINDS[kind]} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** The accessible name. */
  readonly label: string;
}

/** A square button that shows an icon alone. */
export function IconButton({ label, className = '', ...rest }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={label}
      className={`inline-flex size-8 items-center justify-center rounded-control text-soft transition-colors duration-120 hover:bg-sunk hover:text-ink pointer-coarse:size-touch aria-disabled:cursor-default aria-disabled:opacity-40 ${className}`}
      {...rest}
    />
  );
}
