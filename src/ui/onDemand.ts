import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { messagesReady } from '../i18n';

/** A piece of the page that is fetched when it is first shown, with its words in the page's language. */
export function onDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const piece = await load();
    await messagesReady();
    return { default: piece };
  });
}
