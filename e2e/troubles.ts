import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright/test';

declare global {
  interface Window {
    /** Bound by the driver to every page that is watched. */
    lecternPolicyViolation(text: string): void;
  }
}

/** Collects what a page must never do: log an error, throw, break the policy, call elsewhere. */
export interface Troubles {
  /** Lets troubles pass whose text matches, for tests of faults. */
  allow(pattern: RegExp): void;
  /** Every trouble so far that was not allowed, one sentence each. */
  found(): readonly string[];
}

/** Watches all pages of a browser context that may talk to one origin alone. */
export async function watchForTroubles(context: BrowserContext, origin: string): Promise<Troubles> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  await context.exposeBinding('lecternPolicyViolation', (_, text: string) => {
    seen.push(`policy violation: ${text}`);
  });
  await context.addInitScript(reportPolicyViolations);
  context.on('console', (message) => seen.push(...consoleTroubles(message)));
  context.on('weberror', (error) => seen.push(`page error: ${error.error().message}`));
  context.on('request', (request) => seen.push(...requestTroubles(request, origin)));
  context.on('page', (page) => watchForCrash(page, seen));
  return {
    allow: (pattern) => allowed.push(pattern),
    found: () => seen.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble))),
  };
}

function watchForCrash(page: Page, seen: string[]): void {
  page.on('crash', () => seen.push('the page crashed'));
}

function consoleTroubles(message: ConsoleMessage): string[] {
  if (message.type() !== 'error') return [];
  return [`console error: ${message.text()} (${message.location().url})`];
}

function requestTroubles(request: Request, origin: string): string[] {
  const address = new URL(request.url());
  const isWeb = /^(?:https?|wss?):$/.test(address.protocol);
  return isWeb && address.origin !== origin ? [`request to another origin: ${address.href}`] : [];
}

/** Runs in the page, before any script of its own. */
function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    window.lecternPolicyViolation(
      `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`,
    );
  });
}
