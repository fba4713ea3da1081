import type { AccessAction } from '@poolshoogte/contracts';
import type { RequestContext } from '../../platform/identity/request-context';

/** What is written down beside who, when and under which processing: those are known already. */
export interface AccessEntry {
  readonly action: AccessAction;
  /** Kind and id of what it was done to; an id is never a name or a text. */
  readonly object?: { readonly kind: string; readonly id: string } | undefined;
  /** In the words of who gave it; masked and cut before it is kept. */
  readonly reason?: string | undefined;
}

/** An entry with the work that it belongs to, for work that is written together with that of others. */
export interface EntryOfWork extends AccessEntry {
  readonly context: RequestContext;
}
