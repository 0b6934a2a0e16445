/**
 * Types of pps-map.js, for hosts that write TypeScript: copy this file beside your own, or name it
 * in a `/// <reference path="…" />`. Version 1 of the messages; what is here never changes meaning.
 */

export type PpsSelection =
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'organisation'; readonly id: string };

/** Two colours that were asked for and cannot be read together. */
export interface PpsRefusedPair {
  readonly part: 'ink' | 'accent';
  readonly colour: string;
  readonly paper: string;
  readonly ratio: number;
}

/** What an embed tells its host, once the host has said hello. */
export type PpsEmbedMessage =
  | { readonly pps: 1; readonly type: 'ready' }
  | { readonly pps: 1; readonly type: 'resize'; readonly heightPx: number }
  | { readonly pps: 1; readonly type: 'select'; readonly selected: PpsSelection | null }
  /** The state of the embed as a link, without the sign before it. */
  | { readonly pps: 1; readonly type: 'filter'; readonly link: string }
  | { readonly pps: 1; readonly type: 'error'; readonly file: string }
  | { readonly pps: 1; readonly type: 'error'; readonly refused: readonly PpsRefusedPair[] };

export type PpsView = 'explore' | 'need' | 'gaps' | 'plan' | 'method' | 'area';
export type PpsTheme = 'auto' | 'light' | 'dark' | 'contrast';

/** What a host may ask. Anything else is ignored. */
export type PpsHostCommand =
  | { readonly pps: 1; readonly type: 'hello'; readonly autoHeight: boolean }
  | { readonly pps: 1; readonly type: 'select'; readonly selected: PpsSelection | null }
  /** Filters as they stand in a link, at most 2000 characters. */
  | { readonly pps: 1; readonly type: 'filter'; readonly link: string }
  | { readonly pps: 1; readonly type: 'view'; readonly view: PpsView }
  | { readonly pps: 1; readonly type: 'theme'; readonly theme: PpsTheme };

/** A command for `send`, which adds the version and says hello by itself. */
export type PpsElementCommand = PpsHostCommand extends infer Command
  ? Command extends { readonly type: 'hello' }
    ? never
    : Omit<Command, 'pps'>
  : never;

/** `<pps-map>`. */
export interface PpsMapElement extends HTMLElement {
  send(command: PpsElementCommand): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'pps-map': PpsMapElement;
  }
  interface HTMLElementEventMap {
    'pps-ready': CustomEvent<Extract<PpsEmbedMessage, { type: 'ready' }>>;
    'pps-select': CustomEvent<Extract<PpsEmbedMessage, { type: 'select' }>>;
    'pps-filter': CustomEvent<Extract<PpsEmbedMessage, { type: 'filter' }>>;
    'pps-error': CustomEvent<Extract<PpsEmbedMessage, { type: 'error' }>>;
  }
}
