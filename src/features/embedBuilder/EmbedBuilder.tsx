import './messages';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { useStore, valueOf } from '../../store';
import { DEFAULT_EMBED, parseEmbedOptions } from '../../store/embedOptions';
import { Choices } from './Choices';
import type { Draft } from './draft';
import styles from './EmbedBuilder.module.css';
import { HostNotes } from './HostNotes';
import { Preview } from './Preview';
import { CodeBlock } from './CodeBlock';
import { Refused } from './Refused';
import { SNIPPET_KINDS, embedAddress, snippet, type Shared } from './snippets';
import { useFramedLink, useStateWords } from './useSharedState';

/** Choose how an embed looks, see it, and copy the code. */
export function EmbedBuilder() {
  const core = useStore((state) => valueOf(state.data.core));
  return core ? <Builder core={core} /> : null;
}

function Builder({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('embedBuilder');
  // What is shared is in the address. How the frame looks is a draft that ends in the snippet,
  // which is itself an address that can be kept.
  const [draft, setDraft] = useState<Draft>({
    what: DEFAULT_EMBED.what,
    controls: DEFAULT_EMBED.controls,
    locks: DEFAULT_EMBED.locks,
    title: null,
    heightPx: 560,
    ownColours: null,
  });
  const link = useFramedLink();
  const words = useStateWords(core);
  const title = draft.title?.trim() || words.title;
  const read = parseEmbedOptions(new URLSearchParams({ ...draft.ownColours, title }).toString());
  const { what, controls, locks, heightPx } = draft;
  const shared: Shared = {
    base: document.baseURI,
    options: { ...read, what, controls, locks },
    link,
    title: read.title,
    heightPx,
  };
  const ready = read.refused.length === 0 && (what !== 'card' || link.selected !== null);
  const address = useDeferredValue(embedAddress(shared));
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p>{t('lead')}</p>
      <div className={styles.columns}>
        <section className={styles.section} aria-labelledby="builder-choices">
          <h2 id="builder-choices">{t('choices')}</h2>
          <Choices core={core} draft={draft} words={words} onChange={setDraft} />
        </section>
        <div className={styles.section}>
          <Refused refused={read.refused} />
          {what === 'card' && !link.selected && <p role="status">{t('cardNeeds')}</p>}
          {ready && (
            <>
              <Preview address={address} title={read.title} heightPx={heightPx} />
              <section className={styles.section}>
                <h2>{t('code')}</h2>
                {SNIPPET_KINDS.map((kind) => (
                  <CodeBlock
                    key={kind}
                    name={t(`snippet.${kind}.name`)}
                    hint={t(`snippet.${kind}.hint`)}
                    code={snippet(kind, shared)}
                  />
                ))}
              </section>
            </>
          )}
          <HostNotes host={window.location.origin} />
        </div>
      </div>
    </article>
  );
}
