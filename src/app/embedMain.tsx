import '../ui/tokens.css';
import '../ui/base.css';
import '../i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from '../store';
import { keepLocked } from '../store/embedLocks';
import { embedParameters, parseEmbedOptions } from '../store/embedOptions';
import { parseLink } from '../store/url';
import { Embed } from './Embed';
import { connectHost } from './embedHost';
import { ErrorBoundary } from './ErrorBoundary';

// No web font: a list shows its words in the device's own type, 34 KB sooner.

// The address is read once and never written: an embed must not add steps to its host's history.
const parameters = embedParameters(window.location);
const options = parseEmbedOptions(parameters);
const opened = parseLink(parameters);
useStore.setState({ link: opened });
useStore.subscribe(({ link }, before) => {
  if (link === before.link || options.locks.length === 0) return;
  const kept = keepLocked(link, opened, options.locks);
  if (kept !== link && !sameLocked(kept, link)) useStore.setState({ link: kept });
});
useStore.getState().load('core');

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no element with id "root"');
connectHost(root);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Embed options={options} />
    </ErrorBoundary>
  </StrictMode>,
);

/** Nothing locked differs, so there is nothing to put back. */
function sameLocked(kept: typeof opened, asked: typeof opened): boolean {
  return (Object.keys(kept) as (keyof typeof opened)[]).every((key) => kept[key] === asked[key]);
}
