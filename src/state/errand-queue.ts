/** Something to do; a promise where it is not done at once. */
export type Errand = () => void | Promise<void>;

/** Does errands one after the other, each at once where none before it is still being done. */
export function errandQueue(): (errand: Errand) => void {
  const waiting: Errand[] = [];
  let isBusy = false;
  const begin = (errand: Errand): void => {
    const rest = errand();
    if (rest === undefined) return;
    isBusy = true;
    void rest.finally(() => {
      isBusy = false;
      goOn();
    });
  };
  const goOn = (): void => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      begin(next);
      if (isBusy) return;
    }
  };
  return (errand) => {
    if (isBusy) waiting.push(errand);
    else begin(errand);
  };
}
