import type { Paper } from '#domain/paper/paper.ts';
import type { View } from '#domain/query/view.ts';
import { type ReactElement, useEffect } from 'react';
import { Toast } from './toast.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface AttendantProps {
  readonly view: View;
  readonly paper: Paper | null;
}

const TITLES: Record<View, string> = {
  all: 'Lectern',
  unread: 'Unread – Lectern',
  'reading-list': 'Reading list – Lectern',
};

/** What follows the reader about: the toast, the focus that must not be lost, the page's title. */
export function Attendant({ view, paper }: AttendantProps): ReactElement {
  const title = paper === null ? TITLES[view] : `${paper.title} – Lectern`;
  useKeptFocus();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <Toast />;
}
