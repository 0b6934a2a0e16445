import { Map, Printer } from 'lucide-react';
import type { LinkState } from '../store';
import page from '../ui/readingPage.module.css';
import { useStateLink } from './useStateLink';

interface Props {
  /** The state in which the map shows the same, and the words of the link to it. */
  readonly map: Partial<LinkState>;
  readonly onMap: string;
  readonly print: string;
}

/** What to do with a page that is read: see it on the map, or print it. */
export function PageActions({ map, onMap, print }: Props) {
  return (
    <div className={page.actions}>
      <a className="button" {...useStateLink(map)}>
        <Map aria-hidden size={16} />
        {onMap}
      </a>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        {print}
      </button>
    </div>
  );
}
