/** What networks and mailings hang on to an address, even behind '#'. */
const TRACKERS =
  /[?&](?:fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|utm_[a-z]+|_hs(?:enc|mi))=[^&]*/giu;

/** Signs of a sentence that a mail program takes for the end of an address. */
const MARKS_AT_END = /[^\p{L}\p{N}_-]+$/u;

/** An official code of the four nations, as programs that lower addresses leave it. */
const LOWERED_CODE = /^[ewsnk]\d{8}$/u;

/**
 * The parameters of a link as it was meant, whatever carried it: encoded as a whole (%23, %3D, %26), once or twice,
 * written for HTML once or twice (&amp;), with what a network hung on to it.
 * @param text the part of an address after '#' or '?', with or without that sign
 */
export function parametersOf(text: string): URLSearchParams {
  let whole = plain(text);
  for (let times = 0; times < MOST_ENCODED && isEncoded(whole); times += 1)
    whole = plain(decoded(whole));
  return new URLSearchParams(whole);
}

/** So often may a link be encoded as a whole, by one program after another. */
const MOST_ENCODED = 3;

/** Every link of ours has a "=", and none has it encoded alone. */
function isEncoded(text: string): boolean {
  return !text.includes('=') && /%(?:25)*3D/iu.test(text);
}

/** Without its sign, what HTML asks for, and what a network hung on to it, which is never encoded with it. */
function plain(text: string): string {
  return text
    .replace(/&(?:amp;)+/giu, '&')
    .replace(TRACKERS, '')
    .replace(/^(?:[#?]|%23|%3F)+/iu, '');
}

/** A value without the signs that a sentence around the address left at its end. */
export function withoutMarksAtEnd(value: string): string {
  return value.replace(MARKS_AT_END, '');
}

/** An id as the tables write it. */
export function asWritten(id: string): string {
  return LOWERED_CODE.test(id) ? id.toUpperCase() : id;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
