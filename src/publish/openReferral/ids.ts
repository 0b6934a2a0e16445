import { createHash } from 'node:crypto';

/**
 * The namespace of every id that this project gives out in Open Referral, drawn once by lot. It
 * never changes: with another, every record would look new to those who hold ours.
 */
export const NAMESPACE = '6a17cfd7-db5c-4f2a-8f31-7e04d0e45b5b';

export type Kind =
  | 'organization'
  | 'organization_identifier'
  | 'service'
  | 'service_area'
  | 'service_at_location'
  | 'location'
  | 'attribute'
  | 'taxonomy'
  | 'taxonomy_term';

/** The id of a thing of ours: the same as long as its own id in our tables is. */
export function idOf(kind: Kind, key: string): string {
  return uuidV5(NAMESPACE, `${kind}/${key}`);
}

/** A UUID made from a name, as RFC 9562, 5.5 has it: SHA-1 with version and variant written in. */
export function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((from, at, all) => hex.slice(from, all[at + 1])).join('-');
}
