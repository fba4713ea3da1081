/** A kern as intake needs it: its code and the names it goes by. */
export interface NamedKern {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
