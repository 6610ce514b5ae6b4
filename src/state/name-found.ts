import type { Transition } from '#domain/shelf/transitions.ts';

/** What something was called that an act changed, in quotes after a space; empty where it was not there. */
export function nameFound(
  { inverse }: Transition,
  kind: 'list' | 'tag' | 'search',
  id: string,
): string {
  const found = inverse.find((fact) => fact.kind === kind && fact.id === id)?.value;
  const isNamed = typeof found === 'object' && found !== null && 'name' in found;
  return isNamed ? ` “${found.name}”` : '';
}
