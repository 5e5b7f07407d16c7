// The one window: created with every protection set, remembered where it stood, kept on our page.
import { join } from 'node:path';
import { BrowserWindow, type Rectangle, screen } from 'electron';
import { originOf } from './page-protocol.ts';
import type { StateFile } from './state-file.ts';

const MIN_WIDTH = 1024;
const MIN_HEIGHT = 640;

/** A remembered place only counts where a screen still is. */
function isVisible(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const height = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return width > 200 && height > 100;
  });
}

export function createWindow(options: { preload: string; stateFile: StateFile; isDark: boolean }): BrowserWindow {
  const { bounds, isMaximized } = options.stateFile.get();
  const size = { width: bounds?.width ?? 1280, height: bounds?.height ?? 800 };
  const place = bounds?.x !== undefined && bounds.y !== undefined ? { x: bounds.x, y: bounds.y, ...size } : null;
  const window = new BrowserWindow({
    ...(place && isVisible(place) ? place : size),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Rapport',
    backgroundColor: options.isDark ? '#191d23' : '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (isMaximized) window.maximize();
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    options.stateFile.set({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  let timer: NodeJS.Timeout | undefined;
  const rememberSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, 400);
  };
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('close', () => {
    clearTimeout(timer);
    remember();
  });
  return window;
}

/** Nothing leaves our page: no navigation, no new windows, no webviews. */
export function keepOnPage(window: BrowserWindow, origin: string, onRefused: (what: string) => void): void {
  const contents = window.webContents;
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (originOf(url) === origin) return;
    event.preventDefault();
    onRefused('navigation');
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
}

export function preloadPath(folder: string): string {
  return join(folder, '../preload/preload.cjs');
}
