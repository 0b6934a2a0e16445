import { addMessages, i18n } from '../i18n';
import { titles } from '../i18n/en/titles';
import { useStore, valueOf } from '../store';
import { stateWords } from '../store/selectors/stateWords';
import { selectIndicators } from '../store/selectors/indicators';

addMessages({ titles });

/**
 * Title and description of the document follow the state of the page from now on. A subscriber and
 * no hook, so that nothing is drawn again for it.
 * @param given stands in place of the title, as an embed may ask
 * @returns a function that stops it
 */
export function followTitle(given = ''): () => void {
  const t = i18n.getFixedT(null, ['domain', 'titles'] as const);
  const write = (): void => {
    const { link, data } = useStore.getState();
    const core = valueOf(data.core);
    if (!core) return;
    const indicators = selectIndicators({ data });
    const { title, description } = stateWords(link, { core, indicators }, t);
    document.title = t('titles:document', { title: given || title });
    describe(description);
  };
  write();
  i18n.on('languageChanged', write);
  const stop = useStore.subscribe(({ link, data }, before) => {
    if (link !== before.link || data !== before.data) write();
  });
  return () => {
    i18n.off('languageChanged', write);
    stop();
  };
}

function describe(description: string): void {
  const found = document.head.querySelector<HTMLMetaElement>('meta[name="description"]');
  const element = found ?? document.head.appendChild(document.createElement('meta'));
  element.name = 'description';
  element.content = description;
}
