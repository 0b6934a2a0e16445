import { useTranslation } from 'react-i18next';
import { DEFAULT_SCENARIO } from '../../domain';
import { nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { KindLink, StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import page from '../../ui/readingPage.module.css';
import type { KindCount } from './kindFacts';

interface Props {
  readonly practiceId: string;
  readonly sectors: readonly KindCount[];
}

/** The sectors in which a practice is used, most first, each with its question on the map. */
export function Needs({ practiceId, sectors }: Props) {
  const { t } = useTranslation('kind');
  const language = useStore((state) => state.link.language);
  const taxonomy = useCore().taxonomy;
  const rows = sectors.flatMap(({ id, count }) => {
    const sector = taxonomy.sectors.find((one) => one.id === id);
    return sector ? [{ sector, count }] : [];
  });
  return (
    <section className={page.section}>
      <h2>{t('needs.title')}</h2>
      {rows.length === 0 ? (
        <p>{t('needs.none')}</p>
      ) : (
        <>
          <p className={page.soft}>{t('needs.practice')}</p>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{t('needs.sector')}</th>
                <th scope="col">{t('needs.number')}</th>
                <th scope="col">{t('needs.question')}</th>
                <th scope="col">{t('needs.prototype')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ sector, count }) => (
                <tr key={sector.id}>
                  <th scope="row">
                    <KindLink kind="sector" id={sector.id}>
                      <Name of={sector} />
                    </KindLink>
                  </th>
                  <td>{count}</td>
                  <td>
                    <StateLink
                      to={{
                        view: 'gaps',
                        show: 'map',
                        scenario: { ...DEFAULT_SCENARIO, sector: sector.id, practice: practiceId },
                      }}
                    >
                      {t('needs.ask')}
                      <span className="visually-hidden">: {nameIn(language, sector)}</span>
                    </StateLink>
                  </td>
                  <td>
                    <StateLink
                      to={{
                        view: 'brief',
                        selected: null,
                        scenario: { ...DEFAULT_SCENARIO, sector: sector.id, practice: practiceId },
                      }}
                    >
                      {t('needs.brief')}
                      <span className="visually-hidden">: {nameIn(language, sector)}</span>
                    </StateLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
