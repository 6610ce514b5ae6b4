let acts = Promise.resolve();

/** Does acts one after the other, as their keys came, though papers come out of turn. */
export function actInTurn(act: () => void | Promise<void>): void {
  acts = acts.then(act).catch(reportError);
}
