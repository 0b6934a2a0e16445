import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from '../store';
import { startWordSearch } from '../store/wordSearch';
import { startUrlSync } from '../store/urlSync';
import { App } from './App';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { followLanguage } from '../parts/followLanguage';
import { fetchPanel } from './views';

startUrlSync();
startWordSearch();
useStore.getState().load('core');
// What reads the files of the map and of the opening view: beside the rest, so that none waits for it.
import('../dataset/load').catch(() => null);
fetchPanel(useStore.getState().link.view);
// Where it does not arrive, the page keeps the title of its file.
import('../parts/followPage').then(
  ({ followPage }) => followPage(),
  () => null,
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
const page = createRoot(root);
void followLanguage().then(() =>
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  ),
);
