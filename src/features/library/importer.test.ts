import { describe, expect, it } from 'vitest';
import type { BackupWorker } from '#data/backup-worker.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { createImporter } from './importer.ts';

const LIBRARY = { site: 'lectern', replica: 'a', now: '', preferences: {} };
const SOURCE = { name: 'lectern.json', content: 1 };
const NO_COUNTS = { merge: [], replace: [], restore: [] };
const PREVIEW = { written: '', replica: '', preferences: null, counts: NO_COUNTS, unknown: 0 };

type Settle = (outcome: unknown) => void;

function importing() {
  const calls: { readonly method: string; readonly settle: Settle }[] = [];
  let ended = 0;
  const worker: BackupWorker = {
    call: (method) => new Promise((resolve) => calls.push({ method, settle: resolve as Settle })),
    end: () => {
      ended += 1;
    },
  };
  const importer = createImporter(
    () => worker,
    () => LIBRARY,
  );
  const answer = async (outcome: unknown): Promise<void> => {
    calls.at(-1)?.settle(outcome);
    await promisesSettled();
  };
  const stage = () => importer.stage.getState().stage.kind;
  return { importer, calls, answer, stage, ended: () => ended };
}

describe('an import', () => {
  it('reads, previews and imports only when it is told to', async () => {
    const { importer, calls, answer, stage } = importing();
    importer.open(SOURCE);
    expect(stage()).toBe('reading');
    await answer({ ok: true, value: PREVIEW });
    expect([stage(), calls.length]).toEqual(['preview', 1]);
    importer.run('merge', false);
    expect(stage()).toBe('saving');
    await answer({ ok: true, value: { counts: [], keys: [], snapshot: null } });
    expect([stage(), calls.at(-1)?.method]).toEqual(['done', 'import']);
  });

  it('says why a file is refused', async () => {
    const { importer, answer } = importing();
    importer.open(SOURCE);
    await answer({ ok: false, fault: { code: 'foreign', message: 'Not ours.' } });
    expect(importer.stage.getState().stage).toMatchObject({
      kind: 'refused',
      fault: { message: 'Not ours.' },
    });
  });

  it('that is cancelled ends its worker at once, and hears nothing of it any more', async () => {
    const { importer, answer, stage, ended } = importing();
    importer.open(SOURCE);
    importer.end();
    expect([stage(), ended()]).toEqual(['none', 1]);
    await answer({ ok: true, value: PREVIEW });
    expect(stage()).toBe('none');
  });

  it('runs nothing that has not been previewed', () => {
    const { importer, calls } = importing();
    importer.run('replace', false);
    expect(calls).toEqual([]);
  });
});
