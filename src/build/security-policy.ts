/** The content-security policy of the built page, for its meta element. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lectern',
].join('; ');

/** The headers that a host which sets any is to send with every file, by name. */
export const SECURITY_HEADERS: ReadonlyMap<string, string> = new Map([
  // A meta element cannot forbid framing, so this directive stands in the header alone.
  ['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]);

/** What is to be asked for anew each time, for its name stays the same from build to build. */
const ASKED_ANEW = [
  '/',
  '/index.html',
  '/manifest.webmanifest',
  '/service-worker.js',
  '/bundle/manifest.json',
];
/** What has a hash in its name. Hosts join the headers of all that match, so none may match twice. */
const KEPT_FOR_GOOD = [
  '/assets/*',
  '/bundle/papers/*',
  '/bundle/identities/*',
  '/bundle/search/*',
  '/bundle/related/*',
];

/** The `_headers` file that static hosts read: the headers by address. */
export function headersFile(): string {
  const security = [...SECURITY_HEADERS].map(([name, value]) => `  ${name}: ${value}\n`);
  const caching = (value: string) => (address: string) => `${address}\n  Cache-Control: ${value}\n`;
  return [
    `/*\n${security.join('')}`,
    ...ASKED_ANEW.map(caching('no-cache')),
    ...KEPT_FOR_GOOD.map(caching('public, max-age=31536000, immutable')),
  ].join('\n');
}

const CHARSET = /<meta\s+charset="utf-8"\s*\/?>/i;
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<script(?![^>]*\ssrc=)[^>]*>/i, 'an inline script'],
  [/<style[\s>]/i, 'an inline style sheet'],
  [/<[^<>]*\sstyle=/i, 'a style attribute'],
  [/<[^<>]*\son[a-z]+=/i, 'an event handler attribute'],
];

/**
 * Puts the policy right after the page's charset, before anything that it is to govern.
 * Throws where the page has no charset or holds what the policy would block.
 */
export function withPolicy(page: string): string {
  const offence = FORBIDDEN.find(([pattern]) => pattern.test(page));
  if (offence !== undefined) {
    throw new Error(`index.html holds ${offence[1]}, which its own policy would block.`);
  }
  if (!CHARSET.test(page))
    throw new Error('index.html does not begin with <meta charset="utf-8">.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
  return page.replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
}
