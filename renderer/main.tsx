// Where the page starts: asks the program what it must know before anything is drawn, then draws. Nothing else belongs here.
import './ui/layers.css';
import './ui/tokens.css';
import './ui/base.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './ui/kit.css';
import './ui/figures.css';
import './ui/parts.css';
import './ui/voice.css';
import './ui/states.css';
import './app/frame.css';
import './app/overlays.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { readStyleNonce } from './app/style-nonce.ts';
import { themeKeeper } from './app/theme-keeper.ts';
import { call } from './data/bridge.ts';
import { startEvents } from './data/events.ts';
import { startTexts } from './texts/i18n.ts';

async function start(): Promise<void> {
  const nonce = readStyleNonce();
  const info = await call('app.info', {});
  const workspace = await startEvents();
  const people = workspace.state === 'open' ? await call('people.list', {}).catch(() => null) : null;
  const person = people?.people.find(({ personId }) => workspace.state === 'open' && personId === workspace.personId);
  startTexts(person?.language ?? info.systemLanguage);
  // Charts measure text: the typeface has to be there before the first one is drawn.
  await Promise.all([document.fonts.load('400 14px Inter'), document.fonts.load('600 14px Inter')]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App info={info} nonce={nonce} themeKeeper={themeKeeper(info.theme)} />);
}

void start();
