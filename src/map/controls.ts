import {
  NavigationControl,
  ScaleControl,
  type IControl,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import type { MapMessages } from './PpsMap';

/** Adds zoom buttons, scale bar and attribution. Returns a function that says all of it anew. */
export function addControls(
  map: MapLibreMap,
  messages: MapMessages,
): (messages: MapMessages) => void {
  const attribution = new AttributionText();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(attribution, 'bottom-left');
  map.addControl(new ScaleControl({ maxWidth: 112, unit: 'metric' }), 'top-right');

  const say = (words: MapMessages) => {
    const container = map.getContainer();
    map.getCanvas().setAttribute('aria-label', words.title);
    attribution.element.textContent = words.attribution;
    label(container, 'maplibregl-ctrl-zoom-in', words.zoomIn);
    label(container, 'maplibregl-ctrl-zoom-out', words.zoomOut);
    const onMac = navigator.userAgent.includes('Mac');
    write(container, 'maplibregl-desktop-message', onMac ? words.scrollHelpMac : words.scrollHelp);
    write(container, 'maplibregl-mobile-message', words.touchHelp);
  };
  say(messages);
  return say;
}

/** MapLibre's own control writes HTML and hides itself behind a button; this one does neither. */
class AttributionText implements IControl {
  readonly element = document.createElement('p');

  onAdd(): HTMLElement {
    this.element.className = 'maplibregl-ctrl pps-map-attribution';
    return this.element;
  }

  onRemove(): void {
    this.element.remove();
  }
}

function label(container: HTMLElement, className: string, text: string): void {
  for (const element of container.querySelectorAll<HTMLElement>(`.${className}`)) {
    element.title = text;
    element.setAttribute('aria-label', text);
  }
}

function write(container: HTMLElement, className: string, text: string): void {
  for (const element of container.querySelectorAll(`.${className}`)) element.textContent = text;
}
