import { isOwnId } from '../dataset/own/ownPioneers';
import { useStore } from '../store';
import { selectCountedCore } from '../store/selectors/countedCore';

/** A pioneer that an answer names: a press opens its card. One of a person's own has none. */
export function PioneerButton({ id }: { readonly id: string }) {
  const name = useStore(
    (state) => selectCountedCore(state)?.organisations.find((one) => one.id === id)?.name ?? id,
  );
  const go = useStore((state) => state.go);
  if (isOwnId(id)) return name;
  return (
    <button
      type="button"
      className="button-plain"
      onClick={() => go({ selected: { kind: 'organisation', id } })}
    >
      {name}
    </button>
  );
}
