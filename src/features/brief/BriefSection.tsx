import { useTranslation } from 'react-i18next';
import page from '../../ui/readingPage.module.css';
import { BriefWords } from './BriefWords';
import styles from './Brief.module.css';
import {
  isOwnSection,
  paragraphsOf,
  type Block,
  type OwnSection,
  type OwnWords,
  type Section,
} from './document';

interface Props {
  readonly section: Section;
  readonly own: OwnWords;
  readonly onOwn: (own: OwnWords) => void;
}

/** A section as it is read and printed, with room for a person's own words where there is any. */
export function BriefSection({ section: { name, title, blocks }, own, onOwn }: Props) {
  return (
    <section className={styles.section} data-section={name}>
      <h2>{title}</h2>
      {blocks.map((block) => (
        <BlockDrawn key={block.kind === 'words' ? block.words.text : block.kind} block={block} />
      ))}
      {isOwnSection(name) && (
        <OwnField
          section={name}
          value={own[name]}
          onChange={(words) => onOwn({ ...own, [name]: words })}
        />
      )}
    </section>
  );
}

function BlockDrawn({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'words':
      return (
        <p className={block.soft ? page.soft : undefined}>
          <BriefWords words={block.words} />
        </p>
      );
    case 'list':
    case 'steps': {
      const List = block.kind === 'list' ? 'ul' : 'ol';
      return (
        <List className={styles[block.kind]}>
          {block.items.map((item) => (
            <li key={item.text}>
              <BriefWords words={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableDrawn table={block} />;
  }
}

function TableDrawn({ table }: { readonly table: Extract<Block, { kind: 'table' }> }) {
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={table.label}>
      <table className={`${page.table} ${styles.table}`}>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...rest]) => (
            <tr key={[first, ...rest].map((cell) => cell?.text).join(' ')}>
              <th scope="row">{first && <BriefWords words={first} />}</th>
              {rest.map((cell, column) => (
                <td key={table.head[column + 1]}>
                  <BriefWords words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OwnProps {
  readonly section: OwnSection;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** A field on the screen; on paper what was typed, and nothing where nothing was. */
function OwnField({ section, value, onChange }: OwnProps) {
  const { t } = useTranslation('brief');
  const lines = paragraphsOf(value);
  return (
    <>
      <label className={styles.own}>
        <span className={styles.label}>{t(`own.${section}`)}</span>
        <textarea rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
      {lines.length > 0 && (
        <p className={styles.printed}>
          <b>{t(`own.${section}`)}: </b>
          {lines.join('\n')}
        </p>
      )}
    </>
  );
}
