import { findPostcodes } from './postcode';
import { findStreetAddresses } from './street-address';
import type { Span } from './span';

/** Where somebody lives: a street with a house number, or a postcode with or without a number. */
export function findAddresses(text: string): readonly Span[] {
  return [...findPostcodes(text), ...findStreetAddresses(text)];
}
