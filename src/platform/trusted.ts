/** What `createPolicy` gives; its trusted URLs are typed as the text that the DOM's types ask for. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

let policy: ScriptPolicy | null = null;

/**
 * An address from which a script may be started, which the page's policy demands to come from
 * here; throws a TypeError for addresses of another origin. Browsers without Trusted Types get the
 * same check and the plain address.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('lectern', rules) ?? rules;
  return policy.createScriptURL(url);
}

const rules: ScriptPolicy = {
  createScriptURL: (url) => {
    const address = new URL(url, document.baseURI);
    if (address.origin === window.location.origin) return address.href;
    throw new TypeError(`No script may be started from ${address.origin}.`);
  },
};
