/** A word of the field with a stable id. Ids never change; labels and definitions may. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: { readonly nl: string; readonly en: string };
  readonly definition: { readonly nl: string; readonly en: string };
}

/** Looks a term up by its id, for ids that were parsed already and so must exist. */
export function termById<Id extends string>(terms: readonly Term<Id>[], id: Id): Term<Id> {
  const term = terms.find((candidate) => candidate.id === id);
  if (!term) throw new RangeError(`Unknown vocabulary id: ${id}`);
  return term;
}
