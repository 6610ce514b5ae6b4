import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAboutPaper, stands } from '#domain/shelf/paper-copies.ts';
import type { Fact, Shelf } from '#domain/shelf/shelf.ts';
import { factKey } from '#domain/shelf/fact.ts';
import { anyAct } from '#testing/arbitrary-acts.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';

/** What the reader owns but copies of papers, each fact as a text by its key; cleared ones are absent. */
type Plain = ReadonlyMap<string, string>;

function factsOf(shelf: Shelf): readonly Fact[] {
  return [
    ...[...shelf.bookmarks].map(([id, value]): Fact => ({ kind: 'bookmark', id, value })),
    ...[...shelf.progress].map(([id, value]): Fact => ({ kind: 'progress', id, value })),
    ...[...shelf.read].map((id): Fact => ({ kind: 'read', id, value: true })),
    ...[...shelf.hidden].map((id): Fact => ({ kind: 'hidden', id, value: true })),
    ...[...shelf.notes].map(([id, text]): Fact => ({ kind: 'note', id, value: { text } })),
    ...[...shelf.links].map(([id, value]): Fact => ({ kind: 'link', id, value })),
    ...[...shelf.tags].map(([id, value]): Fact => ({ kind: 'tag', id, value })),
    ...[...shelf.searches].map(([id, value]): Fact => ({ kind: 'search', id, value })),
    ...[...shelf.lists].map(([id, value]): Fact => ({ kind: 'list', id, value })),
    ...[...shelf.listed].flatMap(([list, { places }]) =>
      [...places].map(([id, value]): Fact => ({ kind: 'listed', id, list, value })),
    ),
    ...[...shelf.tagged].flatMap(([id, tags]) =>
      tags.map((tag): Fact => ({ kind: 'tagged', id, tag, value: true })),
    ),
  ];
}

function plain({ shelf }: ShelfTab): Plain {
  return new Map(
    factsOf(shelf.getState()).map((fact) => [factKey(fact), JSON.stringify(fact.value)]),
  );
}

/** The papers that must have a copy, by a plain look at everything. */
function papersOwned({ shelf }: ShelfTab): ReadonlySet<string> {
  const facts = factsOf(shelf.getState());
  return new Set(facts.filter((fact) => isAboutPaper(fact) && stands(fact)).map(({ id }) => id));
}

interface PlainStep {
  /** What may still be turned: the text before and after, absent for nothing. */
  changes: Map<string, readonly [before: string | undefined, after: string | undefined]>;
  undone: boolean;
}

/** The oracle: a plain map, with the steps that were done last at the end. */
class PlainLibrary {
  facts = new Map<string, string>();
  /** In the order of their last doing or undoing. */
  readonly steps: PlainStep[] = [];
  private newest: PlainStep | null = null;

  /** Takes in an act by what it made of the map. */
  act(after: Plain, isStep: boolean): void {
    const keys = new Set([...this.facts.keys(), ...after.keys()]);
    const changes = [...keys]
      .map((key) => [key, [this.facts.get(key), after.get(key)]] as const)
      .filter(([, [one, other]]) => one !== other);
    this.facts = new Map(after);
    if (changes.length === 0 || !isStep) return;
    this.newest = { changes: new Map(changes), undone: false };
    this.steps.push(this.newest);
  }

  private standing({ changes, undone }: PlainStep): readonly string[] {
    return [...changes].flatMap(([key, [before, after]]) =>
      this.facts.get(key) === (undone ? before : after) ? [key] : [],
    );
  }

  private turn(step: PlainStep): void {
    const keys = new Set(this.standing(step));
    if (keys.size === 0) return;
    for (const [key, [before, after]] of step.changes) {
      const to = step.undone ? after : before;
      if (!keys.has(key)) step.changes.delete(key);
      else if (to === undefined) this.facts.delete(key);
      else this.facts.set(key, to);
    }
    step.undone = !step.undone;
    this.steps.splice(this.steps.indexOf(step), 1);
    this.steps.push(step);
  }

  undo(): void {
    const step = this.steps.findLast((one) => !one.undone && this.standing(one).length > 0);
    if (step !== undefined) this.turn(step);
  }

  redo(): void {
    // Nothing is redone that was taken back before the newest act.
    const after = this.newest === null ? [] : this.steps.slice(this.steps.indexOf(this.newest));
    const step = after.findLast((one) => one.undone && this.standing(one).length > 0);
    if (step !== undefined) this.turn(step);
  }

  turnAt(position: number): void {
    const step = this.steps.at(position);
    if (step !== undefined) this.turn(step);
  }
}

type Operation =
  | { readonly what: 'act'; readonly tab: 0 | 1; readonly act: (tab: ShelfTab) => void }
  | { readonly what: 'read by time'; readonly tab: 0 | 1; readonly paper: number }
  | { readonly what: 'undo' | 'redo' | 'reload'; readonly tab: 0 | 1 }
  | { readonly what: 'turn'; readonly tab: 0 | 1; readonly position: number };

const tab = fc.constantFrom(0 as const, 1 as const);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('act' as const), tab, act: anyAct }) },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), tab }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('read by time' as const),
      tab,
      paper: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reload' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('turn' as const), tab, position: fc.nat(6) }),
  },
);

async function openTab(disk: MemoryDisk, replica: string): Promise<ShelfTab> {
  const opened = shelfTab(disk, replica);
  opened.start();
  await promisesSettled();
  return opened;
}

/** Turns the step that so many others were done or undone after, from the end. */
async function turnStep(chosen: ShelfTab, position: number): Promise<void> {
  while (await chosen.records.readMoreSteps('changed', 2));
  const steps = [...chosen.records.steps().values()].toSorted((a, b) => a.changed - b.changed);
  const step = steps.at(-1 - position);
  if (step !== undefined) chosen.actions.turnStep(step.id);
}

describe('the history of two tabs', () => {
  it('is that of a plain map, whatever is done, undone, redone and reloaded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
        const disk = memoryDisk();
        const tabs = [await openTab(disk, 'left'), await openTab(disk, 'right')] as const;
        const open = [tabs[0], tabs[1]];
        const library = new PlainLibrary();
        for (const next of operations) {
          const chosen = open[next.tab] ?? tabs[0];
          switch (next.what) {
            case 'act':
              next.act(chosen);
              library.act(plain(chosen), true);
              break;
            case 'read by time':
              chosen.actions.setRead(numberedPaper(next.paper), true, 'time');
              library.act(plain(chosen), false);
              break;
            case 'undo':
            case 'redo':
              chosen.actions[next.what]();
              library[next.what]();
              break;
            case 'turn':
              await turnStep(chosen, next.position);
              library.turnAt(-1 - next.position);
              break;
            case 'reload':
              open[next.tab] = await openTab(disk, next.tab === 0 ? 'left' : 'right');
              break;
          }
          await promisesSettled();
          for (const shown of open) {
            expect(plain(shown)).toEqual(library.facts);
            expect(new Set(shown.shelf.getState().copies.keys())).toEqual(papersOwned(shown));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
