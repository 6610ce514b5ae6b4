import type { Counts } from '#data/backup-worker.ts';
import type { ReactElement } from 'react';
import { countedKinds } from './import-words.ts';

const COLUMNS = [
  ['added', 'Add'],
  ['changed', 'Change'],
  ['removed', 'Remove'],
  ['kept', 'Keep'],
] as const;

/** What an import would do, in numbers by kind. */
export function ImportTable({ counts }: { readonly counts: Counts }): ReactElement | null {
  const kinds = countedKinds(counts);
  if (kinds.length === 0) return null;
  return (
    <table className="w-full text-ui">
      <caption className="sr-only">What the import will do</caption>
      <thead>
        <tr className="text-left text-small text-soft">
          <th scope="col" className="py-1 font-medium">
            What
          </th>
          {COLUMNS.map(([, name]) => (
            <th key={name} scope="col" className="py-1 pl-2 text-right font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.name} className="border-t border-rule">
            <th scope="row" className="py-1 text-left font-normal">
              {kind.name}
            </th>
            {COLUMNS.map(([column, name]) => (
              <td
                key={name}
                className={`py-1 pl-2 text-right tabular-nums ${kind[column] === 0 ? 'text-faint' : 'font-medium'}`}
              >
                {kind[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
