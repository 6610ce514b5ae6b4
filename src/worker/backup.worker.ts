import type { ToBackupWorker } from './backup-api.ts';

self.addEventListener('message', (event: MessageEvent<ToBackupWorker>) => {
  // What does the work is large, and a part of its own.
  void import('./backup/answer-call.ts').then(({ answerCall }) => answerCall(event.data));
});
