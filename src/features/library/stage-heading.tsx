import { type ReactElement, useEffect, useRef } from 'react';

/** The heading of what has just taken the place of something else; it takes the focus. */
export function StageHeading({ children }: { readonly children: string }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="text-ui font-semibold wrap-anywhere outline-none">
      {children}
    </h2>
  );
}
