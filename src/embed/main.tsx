import '../ui/tokens.css';
import '../ui/base.css';
import { addMessages } from '../i18n';
import { embed } from '../i18n/en/embed';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from '../store';
import { aboutPlace } from './aboutPlace';
import { keepLocked } from './locks';
import { embedParameters, parseEmbedOptions } from '../store/embedOptions';
import { startStudyFilter } from '../store/studyFilter';
import { startWordSearch } from '../store/wordSearch';
import { parseFrameLink, unreadOf } from '../store/url';
import { Embed } from './Embed';
import { connectHost } from './host';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { followLanguage } from '../parts/followLanguage';

addMessages({ embed });

// No web font: a list shows its words in the device's own type, 34 KB sooner.

// The address is read once and never written: an embed must not add steps to its host's history.
const parameters = embedParameters(window.location);
const options = parseEmbedOptions(parameters);
const opened = aboutPlace(parseFrameLink(parameters));
useStore.getState().openLink(opened, (asked) => keepLocked(asked, opened, options.locks));
useStore.setState({ unread: unreadOf(parameters) });
startWordSearch();
startStudyFilter();
useStore.getState().load('core');
// Where it does not arrive, the frame keeps the title of its file.
import('../parts/followPage').then(
  ({ followPage }) => followPage(options.title),
  () => null,
);

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no element with id "root"');
connectHost(root, options.refused);
const page = createRoot(root);
void followLanguage().then(() =>
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <Embed options={options} />
      </ErrorBoundary>
    </StrictMode>,
  ),
);
