import './messages';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { fetchWelsh } from '../../i18n';
import { useStore, valueOf, type LinkState } from '../../store';
import { parseEmbedOptions } from '../../store/embedOptions';
import { Choices } from './Choices';
import { CodeBlock } from './CodeBlock';
import { useDraft } from './draft';
import styles from './EmbedBuilder.module.css';
import { HostNotes } from './HostNotes';
import { Preview } from './Preview';
import { SNIPPET_KINDS, embedAddress, snippet, type Shared } from './snippets';
import { needsChoice, subjectOf } from './subject';
import { usualTitle } from './usualTitle';

/** Choose what an embed shows and how it looks, see it, and copy the code. */
export function EmbedBuilder() {
  const core = useStore((state) => valueOf(state.data.core));
  return core ? <Builder core={core} /> : null;
}

function Builder({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('embedBuilder');
  const load = useStore((state) => state.load);
  const loadable = useStore((state) => state.data.indicators);
  const indicators = valueOf(loadable)?.indicators ?? null;
  const { what, controls, locks, heightPx, ownColours, title: written } = useDraft();
  useEffect(() => load('indicators'), [load]);
  const link = useFramedLink();
  const subject = useStore((state) => subjectOf(what, state.link));
  const words = useTranslation(['domain', 'embedBuilder'], { lng: link.language });
  useEffect(() => {
    if (link.language === 'cy') fetchWelsh('domain', 'embedBuilder');
  }, [link.language]);
  const usual = usualTitle(core, indicators, link, subject, words.t);
  const title = written?.trim() || usual;
  const read = parseEmbedOptions(new URLSearchParams({ ...ownColours, title }).toString());
  const shared: Shared = {
    base: document.baseURI,
    options: { ...read, what, controls, locks },
    link,
    title: read.title,
    heightPx,
  };
  const asks = needsChoice(subject, link, core);
  // A figure gives the title its name, and another title is another frame.
  const unnamed =
    link.indicatorId !== null && (loadable.state === 'idle' || loadable.state === 'loading');
  const ready = read.refused.length === 0 && !asks && !unnamed;
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p>{t('lead')}</p>
      <div className={styles.columns}>
        <section className={styles.section} aria-labelledby="builder-choices">
          <h2 id="builder-choices">{t('choices')}</h2>
          <Choices
            core={core}
            subject={subject}
            link={link}
            usualTitle={usual}
            refused={read.refused}
          />
        </section>
        <div className={styles.section}>
          <section className={styles.section} aria-labelledby="builder-preview">
            <h2 id="builder-preview">{t('preview')}</h2>
            <div role="status" className={styles.status}>
              {asks && (
                <p className={styles.warn}>
                  {t(subject === 'card' ? 'which.cardFirst' : 'which.areaFirst')}
                </p>
              )}
              {read.refused.length > 0 && <p className={styles.warn}>{t('refusedHint')}</p>}
            </div>
            {ready && (
              <Preview address={embedAddress(shared)} title={read.title} heightPx={heightPx} />
            )}
          </section>
          {ready && (
            <section className={styles.section} aria-labelledby="builder-code">
              <h2 id="builder-code">{t('code')}</h2>
              {SNIPPET_KINDS.map((kind) => (
                <CodeBlock
                  key={kind}
                  name={t(`snippet.${kind}.name`)}
                  hint={t(`snippet.${kind}.hint`)}
                  code={snippet(kind, shared)}
                />
              ))}
            </section>
          )}
          <HostNotes site={window.location} />
        </div>
      </div>
    </article>
  );
}

/**
 * The state that goes into the frame: all of the link, with the framed view for the builder's and
 * the draft's own language and theme, so that the page around it stays as its reader has it.
 */
function useFramedLink(): LinkState {
  const link = useStore((state) => state.link);
  const { language, theme } = useDraft();
  return {
    ...link,
    view: link.framed,
    framed: 'explore',
    show: 'map',
    language: language ?? link.language,
    theme: theme ?? link.theme,
  };
}
