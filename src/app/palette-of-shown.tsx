import { isOwnList } from '#domain/query/view.ts';
import type { SearchClient } from '#data/search-client.ts';
import { Palette } from '#features/palette/palette.tsx';
import { currentPlace } from '#state/address.ts';
import type { OfferedAct } from '#state/offered-acts.ts';
import { type ReactElement, useState } from 'react';
import { deviceActs } from './device-acts.ts';
import { exportAct, formatActs } from './export-acts.ts';
import { printActs } from './print-acts.ts';
import { type ListSource, useListSource } from './use-list-source.ts';
import { NO_SHELF } from './use-shelf-snapshot.ts';
import type { ShownList } from './use-shown-papers.ts';

interface PaletteOfShownProps {
  readonly shown: ShownList;
  readonly client: SearchClient;
  readonly onClose: () => void;
}

/** The palette, with what can be done with the list, the paper and this device. */
export function PaletteOfShown({ shown, client, onClose }: PaletteOfShownProps): ReactElement {
  const source = useListSource(shown);
  const [acts] = useState(() => [...actsOn(source), ...deviceActs(shown.bundle)]);
  return (
    <Palette bundle={shown.bundle} client={client} shelf={NO_SHELF} acts={acts} onClose={onClose} />
  );
}

function actsOn(source: ListSource): readonly OfferedAct[] {
  const { address, shared } = currentPlace();
  const isOwn = shared === '' && isOwnList(address.view);
  return [
    // The command Cite opens the dialog for these.
    ...(source.chosen === null ? [] : formatActs(source.chosen)),
    ...(source.count === 0 ? [] : [exportAct(source.list), ...formatActs(source.list)]),
    // A list of the reader's own offers its print itself.
    ...printActs(source, isOwn),
  ];
}
