import { answer, isOurs } from './answer';

// The service worker: a file of its own, built by itself (src/publish/offline.ts). It fetches and
// keeps nothing: the page does, when somebody asks. It only answers with what is there.

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('activate', (event) => {
  // The page that asked has kept its own files, and may lose the network at once.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { scope } = self.registration;
  if (isOurs(event.request, scope)) event.respondWith(answer(event.request, scope));
});
