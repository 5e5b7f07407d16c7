// The nonce that lets the kit's own style elements through the content security policy.

declare global {
  // Read by the scroll lock under dialogs; the name is fixed by its package.
  var __webpack_nonce__: string | undefined;
}

/** Reads the nonce the program wrote into this page and makes it known. Before the first render. */
export function readStyleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
  globalThis.__webpack_nonce__ = nonce;
  return nonce;
}
