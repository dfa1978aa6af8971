/** What the zoo's pages (tests/fixtures/pages/zoo) need of their server beyond their own text: types, policies, and Preact. */
import { buildSync } from 'esbuild';

/** The page that hydrates imports this. */
export const preactPath = 'zoo/preact.js';

const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** All that a page can forbid at once. Its own script passes by its nonce; Trusted Types let nobody write markup. */
const strictPolicy = [
  "default-src 'none'",
  // Browsers ask for an icon by themselves.
  "img-src 'self'",
  "script-src 'nonce-zoo'",
  "style-src 'nonce-zoo'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const strictHeaders: Record<string, string> = {
  'content-security-policy': strictPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'clipboard-write=(), fullscreen=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** `name` as in `zoo/editor.html`; nothing extra for pages outside the zoo. */
export function headersOf(name: string): Record<string, string> {
  if (!name.startsWith('zoo/')) return {};
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  return {
    // A page that must not be stored is not kept for the way back either.
    'cache-control': 'no-cache',
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(name === 'zoo/strict-policy.html' ? strictHeaders : {}),
  };
}

let preact: string | undefined;

/** Preact and its hooks as one module. */
export function bundlePreact(): string {
  preact ??= buildSync({
    stdin: { contents: "export * from 'preact'; export * from 'preact/hooks';", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
  }).outputFiles[0]?.text;
  return preact ?? '';
}
