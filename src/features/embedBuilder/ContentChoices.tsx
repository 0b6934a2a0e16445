import { useTranslation } from 'react-i18next';
import { GAP_LAYERS, type CoreData } from '../../domain';
import { FRAMED_VIEWS, useStore } from '../../store';
import { EMBED_SHAPES } from '../../store/embedOptions';
import { isPlace } from '../../store/selectors/matching';
import { placeName } from '../../store/selectors/names';
import { ChoiceField } from '../../ui/ChoiceField';
import { SelectField } from '../../ui/SelectField';
import { changeDraft, useDraft } from './draft';
import { FigureChoice } from './FigureChoice';
import { chosenPlace, keepTo } from './place';
import { placeSections } from '../../parts/placeSections';
import { SubjectPractice, SubjectSector } from './QuestionChoices';
import { SelectedChoice } from './SelectedChoice';
import type { Subject } from './subject';

interface Props {
  readonly core: CoreData;
  readonly subject: Subject;
}

/** What the frame shows. Only what bears on the shape and the view that are chosen is asked. */
export function ContentChoices({ core, subject }: Props) {
  const { t } = useTranslation(['embedBuilder', 'need']);
  const what = useDraft((draft) => draft.what);
  const framed = useStore((state) => state.link.framed);
  const indicatorId = useStore((state) => state.link.indicatorId);
  const go = useStore((state) => state.go);
  const single = what === 'card' || what === 'figure';
  const asksSector = subject === 'need' ? indicatorId === null : true;
  return (
    <>
      <ChoiceField
        label={t('what.label')}
        value={what}
        choices={EMBED_SHAPES.map((id) => ({ id, name: t(`what.${id}`) }))}
        onChange={(shape) => changeDraft({ what: shape })}
      />
      {what !== 'card' && (
        <ChoiceField
          label={t('view.label')}
          value={framed}
          choices={FRAMED_VIEWS.map((id) => ({ id, name: t(`view.${id}`) }))}
          onChange={(view) => go({ framed: view })}
        />
      )}
      {what === 'figure' && subject !== 'gaps' && subject !== 'plan' && (
        <FigureChoice label={t('which.figure')} none={t('which.count')} />
      )}
      {subject === 'need' && (
        <FigureChoice
          label={what === 'map' ? t('colourBy') : t('need:indicator')}
          none={t('need:mode.index')}
        />
      )}
      {subject === 'gaps' && !single && <LayerChoice onMap={what === 'map'} />}
      {(subject === 'card' || subject === 'areaFigure') && (
        <SelectedChoice core={core} areasOnly={subject === 'areaFigure'} />
      )}
      {subject !== 'card' && subject !== 'areaFigure' && (
        <>
          {asksSector && <SubjectSector core={core} subject={subject} />}
          {subject !== 'need' && <SubjectPractice core={core} subject={subject} />}
          <PlaceChoice core={core} />
        </>
      )}
    </>
  );
}

function LayerChoice({ onMap }: { readonly onMap: boolean }) {
  const { t } = useTranslation(['embedBuilder', 'gaps']);
  const layer = useStore((state) => state.link.gapLayer);
  const go = useStore((state) => state.go);
  return (
    <ChoiceField
      label={onMap ? t('colourBy') : t('gaps:layer.label')}
      value={layer}
      choices={GAP_LAYERS.map((id) => ({ id, name: t(`gaps:layer.${id}`) }))}
      // A class of one layer means nothing in another.
      onChange={(gapLayer) => go({ gapLayer, classes: [] })}
    />
  );
}

function PlaceChoice({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['domain', 'embedBuilder']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const { inside, language } = link;
  return (
    <SelectField
      label={t('embedBuilder:area.label')}
      value={chosenPlace(core, link)}
      // A county has a name but is none of the choices.
      placeholder={
        inside !== null && isPlace(core, inside)
          ? placeName(core, inside, language, t)
          : t('embedBuilder:area.several')
      }
      sections={placeSections(core, language, {
        all: t('embedBuilder:area.all'),
        nations: t('embedBuilder:area.nations'),
        regions: t('embedBuilder:area.regions'),
        districts: t('embedBuilder:area.districts'),
        nation: (nation) => t(`domain:nation.${nation}`),
      })}
      search={{ label: t('embedBuilder:area.search'), nothing: t('embedBuilder:area.nothing') }}
      onChange={(code) => go(keepTo(code, link))}
    />
  );
}
