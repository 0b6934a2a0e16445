import {
  memo,
  useImperativeHandle,
  useLayoutEffect,
  type InputHTMLAttributes,
  type RefObject,
} from 'react';
import {
  Autocomplete,
  FieldInputContext,
  Header,
  ListBox,
  ListBoxSection,
  useSlottedContext,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Findable } from './findable';
import styles from './FindField.module.css';
import { FoundOption } from './FoundOption';
import type { Answer, Sought } from './placeIndex';

/** What the list has to hear of the box that it belongs to. */
export type Listener = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'onKeyDown' | 'onFocus' | 'onBlur' | 'onPointerDown'
> & { readonly onChange?: (text: string) => void };

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Set for as long as the list is there. */
  readonly listener: RefObject<Listener | null>;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly answer: Answer;
  readonly sought: Sought;
  readonly onChoose: (found: Findable) => void;
}

/**
 * What was found, as a list that the arrow keys move in while the focus stays in the box. The box is not
 * its own: it is there before this list is fetched, and must stay the same element under what is typed.
 */
export function FoundList({ input, listener, text, onType, ...found }: Props) {
  return (
    <Autocomplete
      inputValue={text}
      onInputChange={onType}
      // Enter opens the first of the finished list; pointing at the first of half a list would not.
      disableAutoFocusFirst
    >
      <Bound input={input} listener={listener} />
      <Found {...found} />
    </Autocomplete>
  );
}

/** Ties the list to the box, as a box within Autocomplete would be. */
function Bound({ input, listener }: Pick<Props, 'input' | 'listener'>) {
  const list = useSlottedContext(FieldInputContext);
  useImperativeHandle(list?.ref, () => input.current!);
  useImperativeHandle<Listener | null, Listener | null>(listener, () => list ?? null);
  const controls = list?.['aria-controls'];
  const pointedAt = list?.['aria-activedescendant'];
  useLayoutEffect(() => {
    const box = input.current;
    if (controls !== undefined) box?.setAttribute('aria-controls', controls);
    if (pointedAt !== undefined) box?.setAttribute('aria-activedescendant', pointedAt);
    return () => {
      box?.removeAttribute('aria-controls');
      box?.removeAttribute('aria-activedescendant');
    };
  }, [input, controls, pointedAt]);
  return null;
}

/** By group. Drawn again only for another answer: it is long beside a press. */
const Found = memo(function Found({
  answer,
  sought,
  onChoose,
}: Pick<Props, 'answer' | 'sought' | 'onChoose'>) {
  const { t } = useTranslation('search');
  return (
    <ListBox<Answer['groups'][number]>
      className={styles.list ?? ''}
      aria-label={t('resultsLabel')}
      items={answer.groups}
      renderEmptyState={() => null}
    >
      {({ group, matches }) => (
        <ListBoxSection id={group}>
          <Header className={styles.group ?? ''}>
            {t(sought === 'points' && group === 'councils' ? 'councilsAlone' : `groups.${group}`)}
          </Header>
          {matches.map((match) => (
            <FoundOption key={match.found.id} match={match} onChoose={onChoose} />
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
});
