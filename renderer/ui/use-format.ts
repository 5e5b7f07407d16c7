// The formats of the person's language and the workspace's zone, for components.
import { createContext, useContext } from 'react';
import type { Format } from './format.ts';
import { createFormat } from './format.ts';

/** Filled by app/; the default is only seen before a person and a workspace are known. */
export const FormatContext = createContext<Format>(createFormat('en-GB', 'UTC'));

export function useFormat(): Format {
  return useContext(FormatContext);
}

let current = createFormat('en-GB', 'UTC');

/** Makes the formats on screen known to code outside components. Called where the context is filled. */
export function rememberFormat(format: Format): void {
  current = format;
}

/** The formats on screen, for messages made outside components. */
export function currentFormat(): Format {
  return current;
}
