import type { AccessAction } from '@poolshoogte/contracts';

/** What is written down beside who, when and under which processing: those are known already. */
export interface AccessEntry {
  readonly action: AccessAction;
  /** Kind and id of what it was done to; an id is never a name or a text. */
  readonly object?: { readonly kind: string; readonly id: string } | undefined;
  /** In the words of who gave it; masked and cut before it is kept. */
  readonly reason?: string | undefined;
}
