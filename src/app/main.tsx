import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../ui/firstFace.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../i18n';
import { useStore } from '../store';
import { startStudyFilter } from '../store/studyFilter';
import { startWordSearch } from '../store/wordSearch';
import { startUrlSync } from '../store/urlSync';
import { followLanguage } from '../parts/followLanguage';
import { Page } from './Page';
import { takeOver } from './takeOver';
import { fetchPanel } from './views';

startUrlSync();
startWordSearch();
startStudyFilter();
useStore.getState().load('core');
// What reads the files of the map and of the opening view: beside the rest, so that none waits for it.
import('../dataset/load').catch(() => null);
const panel = fetchPanel(useStore.getState().link.view);
// Where it does not arrive, the page keeps the title of its file.
import('../parts/followPage').then(
  ({ followPage }) => followPage(),
  () => null,
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
void followLanguage().then(() => takeOver(root, <Page />, panel));
