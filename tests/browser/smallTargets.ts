/**
 * Names of the targets that are too small by WCAG 2.5.8: under 24 px a side, not a link in a line of
 * text, and so near to another target that circles of 24 px on both would meet. Runs in the page.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const box = (element: Element): DOMRect => {
    // A label is pressed with its field; a name may be as large as the row that it stands in.
    const area = element.closest('label') ?? element;
    const rect = area.getBoundingClientRect();
    const after = getComputedStyle(element, '::after');
    const row = element.closest('li, tr');
    return after.position === 'absolute' && after.content !== 'none' && row
      ? row.getBoundingClientRect()
      : rect;
  };
  const inText = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (style.display !== 'inline' && !element.closest('p, figcaption, small')) return false;
    const line = element.parentElement?.closest(
      'p, li, dd, td, small, figcaption, label, h1, h2, h3',
    );
    const around = (line?.textContent ?? '').replace(element.textContent ?? '', '').trim();
    return around !== '';
  };
  /** Clipped to nothing by a library: what stands for a place to drop files is pressed as a whole. */
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [role="slider"]'),
  ].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      !isClipped(element) &&
      !element.closest('.visually-hidden, [aria-hidden="true"], [data-react-aria-prevent-focus]') &&
      getComputedStyle(element).visibility !== 'hidden',
  );
  const boxes = targets.map(box);
  const small = ({ width, height }: DOMRect): boolean =>
    Math.min(width, height) > 1 && Math.min(width, height) < LEAST - 0.5;
  const middle = ({ x, y, width, height }: DOMRect): [number, number] => [
    x + width / 2,
    y + height / 2,
  ];
  const tooNear = (index: number): boolean => {
    const own = boxes[index]!;
    const [x, y] = middle(own);
    return boxes.some((other, place) => {
      if (place === index || targets[place]!.contains(targets[index]!)) return false;
      if (
        targets[index]!.closest('label') &&
        targets[index]!.closest('label') === targets[place]!.closest('label')
      )
        return false;
      if (small(other)) {
        const [otherX, otherY] = middle(other);
        return Math.hypot(x - otherX, y - otherY) < LEAST - 0.5;
      }
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < LEAST / 2 - 0.5;
    });
  };
  return targets.flatMap((element, index) =>
    small(boxes[index]!) && !inText(element) && tooNear(index)
      ? [
          `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}" ${element.className} ${Math.round(boxes[index]!.width)}x${Math.round(boxes[index]!.height)}`,
        ]
      : [],
  );
}
