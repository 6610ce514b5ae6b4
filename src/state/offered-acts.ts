/** An act that stands on the screen beside the commands: without a key, but in the palette's reach. */
export interface OfferedAct {
  /** The same for the same act in every session. */
  readonly id: string;
  readonly title: string;
  /** Further words by which it is found. */
  readonly also?: string;
  /** Whether it comes up only for who looks for it, as there are many of its kind. */
  readonly isMinor?: boolean;
  readonly run: () => void;
}

type Offers = () => readonly OfferedAct[];

let offers: readonly Offers[] = [];

/** Offers acts for as long as what does them stands on the screen; gives the function that ends it. */
export function offerActs(offered: Offers): () => void {
  const entry: Offers = () => offered();
  offers = [...offers, entry];
  return () => {
    offers = offers.filter((other) => other !== entry);
  };
}

/** What is offered now. */
export function offeredActs(): readonly OfferedAct[] {
  return offers.flatMap((offered) => offered());
}
