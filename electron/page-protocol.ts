// Serves the page from app:// out of a frozen map of files made at start: no path is ever joined from a request.
// Every response carries the content security policy; each index.html gets a fresh style nonce.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Protocol, protocol } from 'electron';

export const PAGE_ORIGIN = 'app://rapport';
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`;

/** Scheme and host of an address. URL.origin is "null" for schemes of our own. */
export function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  return `${url.protocol}//${url.host}`;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

/** Must run before `ready`. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

type PageFile = { readonly body: Buffer; readonly type: string };

function filesBelow(folder: string): ReadonlyMap<string, PageFile> {
  const found = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const type = types[extname(file)];
    if (type === undefined) continue;
    found.set(`/${relative(folder, file).split(sep).join('/')}`, { body: readFileSync(file), type });
  }
  return found;
}

/** The policy for one response. Scripts only from the app itself; styles from it or with this nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Handles app:// in this session with the files below `folder`. */
export function servePage(sessionProtocol: Protocol, folder: string): void {
  const files = filesBelow(folder);
  sessionProtocol.handle('app', (request) => {
    const url = new URL(request.url);
    const file = url.host === 'rapport' && request.method === 'GET' ? files.get(url.pathname) : undefined;
    if (!file) return new Response('', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const isPage = url.pathname === '/index.html';
    const body = isPage ? file.body.toString('utf8').replaceAll('__NONCE__', nonce) : new Uint8Array(file.body);
    return new Response(body, {
      headers: {
        'content-type': file.type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': isPage ? 'no-store' : 'max-age=31536000, immutable',
      },
    });
  });
}
