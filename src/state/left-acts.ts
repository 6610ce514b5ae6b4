import { decodeStep, encodeStep, stepKey } from '#domain/shelf/decode-step.ts';
import { changesOf, type Step, turn } from '#domain/shelf/step.ts';
import { dropText, keepText, keptNames, keptText } from '#platform/kept-text.ts';
import { randomId } from '#platform/random-id.ts';
import { array, type InferOutput, is, looseObject, picklist, string, unknown } from 'valibot';
import { type Act, newStepId, type StepOfAct } from './act.ts';
import { type HealthStore, useHealth } from './health-store.ts';
import type { ShelfRecords } from './shelf-records.ts';
import { type ShelfStore, useShelf } from './shelf-store.ts';
import { foundBy } from './step-memory.ts';

/**
 * The journal of what a page leaves unsaved. A transaction that is under way when a page ends may end
 * with it, and one that storage refused was never made; localStorage takes a text at once. So acts not
 * yet acknowledged are left there, and done by whichever page opens the shelf next.
 */
const KEPT_AS = 'left-acts.';

const leftActs = array(
  looseObject({ kind: picklist(['new', 'turn', 'none']), key: string(), step: unknown() }),
);
type LeftAct = InferOutput<typeof leftActs>[number];

/** Leaves acts for another page. */
interface LeftActs {
  /** Fulfilled once what earlier pages left is done; what this page does is to come after that. */
  readonly done: Promise<void>;
  /** Keeps what is not acknowledged, when the page is left. */
  readonly leave: () => void;
  /** Ends it. */
  readonly end: () => void;
}

/** An act as one that is still to be done: found as it was before, and with the papers it is about. */
function toBeDone({ step, transition }: Act): Step {
  const { session, time } = step?.kind === 'new' ? step : { session: null, time: 0 };
  return {
    id: step?.id ?? newStepId(),
    said: step?.kind === 'new' ? step.said(transition) : '',
    session,
    time,
    changes: changesOf(transition, foundBy(transition)),
    left: [],
    papers: transition.papers,
    undone: true,
    acted: 0,
    changed: 0,
  };
}

function leftAct(act: Act): LeftAct {
  const step = toBeDone(act);
  return { kind: act.step?.kind ?? 'none', key: stepKey(step.id), step: encodeStep(step) };
}

function stepOfAct(kind: LeftAct['kind'], { id, said, session, time }: Step): StepOfAct | null {
  if (kind === 'none') return null;
  return kind === 'turn' ? { kind, id } : { kind, id, said: () => said, session, time };
}

/** Whether all of a text's acts were done; a text that cannot be read wholly is left alone. */
function doAll(records: ShelfRecords, text: string): boolean {
  const parsed = parse(text);
  if (!is(leftActs, parsed)) return false;
  const acts = parsed.flatMap(({ kind, key, step: raw }) => {
    const decoded = decodeStep(key, raw);
    return decoded.ok ? [{ kind, step: decoded.step }] : [];
  });
  if (acts.length < parsed.length) return false;
  // To do it is to turn what was not done: a fact that was stored all the same, or that another act
  // changed since, is not what the act found, and stays.
  for (const { kind, step } of acts)
    records.perform((shelf) => turn(shelf, step), stepOfAct(kind, step));
  return true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Does what earlier pages left, as soon as the shelf is open, and leaves what this one cannot save. */
export function followLeftActs(
  records: ShelfRecords,
  shelf: ShelfStore = useShelf,
  health: HealthStore = useHealth,
): LeftActs {
  const own = KEPT_AS + randomId();
  /** The texts whose acts are this page's now, to be let go of once these are saved. */
  const taken = new Set<string>();
  let reportDone = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    reportDone = resolve;
  });
  let hasBegun = false;
  if (keptNames(KEPT_AS).length === 0) reportDone();

  const dropTaken = (): void => {
    for (const name of taken) dropText(name);
    taken.clear();
  };
  const dropWhereSaved = (): void => {
    const { kind, pending } = health.getState();
    if (kind === 'saved' && pending === 0) dropTaken();
  };
  const begin = (): void => {
    if (hasBegun || shelf.getState().status !== 'ready') return;
    hasBegun = true;
    for (const name of keptNames(KEPT_AS)) {
      if (name !== own && doAll(records, keptText(name) ?? '')) taken.add(name);
    }
    reportDone();
    dropWhereSaved();
  };
  const leave = (): void => {
    const acts = records.pending();
    if (acts.length === 0) return;
    // What earlier pages left and is not saved is among these.
    if (keepText(own, JSON.stringify(acts.map(leftAct)))) dropTaken();
    // A page that is taken out of the browser's memory again saves it itself.
    taken.add(own);
  };
  const ends = [shelf.subscribe(begin), health.subscribe(dropWhereSaved)];
  begin();
  return { done, leave, end: () => ends.forEach((end) => end()) };
}
