import { StrictMode } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { App } from './App';

/** Everything in the root of the page, as the build draws it and the browser does. */
export function Page() {
  return (
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>
  );
}
