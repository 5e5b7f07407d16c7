// What the page's session may do: nothing beyond our own scheme, no permissions but writing to the clipboard.
import type { Session } from 'electron';
import type { Log } from './log.ts';

const LOCAL_SCHEMES: readonly string[] = ['app:', 'blob:', 'data:', 'devtools:'];

/** Cancels and logs every request that would leave the app. `devOrigin` is the dev server's, null in a built app. */
export function lockSession(session: Session, log: Log, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const url = new URL(details.url);
    const isDev = devOrigin !== null && (url.origin === devOrigin || url.protocol === 'ws:');
    const isLocal = LOCAL_SCHEMES.includes(url.protocol) || isDev;
    // Scheme and host only: an address may carry data.
    if (!isLocal) log.write('request', { scheme: url.protocol, host: url.host });
    callback({ cancel: !isLocal });
  });
  session.setPermissionRequestHandler((_contents, permission, callback) =>
    callback(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}
