/** Names this short give forms that are words or surnames ("Eller", "Neerder"). */
const SHORTEST = 4;

/**
 * What people and things of a place are called, from its folded last word: Houten gives "houtense",
 * "houtenaar" and "houtenaren", Sneek "sneker", Urk nothing. Some forms are never used; they do no harm.
 */
export function inhabitantForms(place: string): readonly string[] {
  if (place.length < SHORTEST) return place === 'urk' ? ['urkers', 'urkse'] : [];
  const root = place.replace(/e?n$/, '').replace(/([aeou])\1([a-z])$/, '$1$2');
  const bare = place.replace(/e$/, '');
  return [
    ...['se', 'sen', 'er', 'ers', 'ster', 'sters', 'ders'].map((ending) => place + ending),
    ...(place.endsWith('en') ? ['aar', 'aars', 'aren'].map((ending) => place + ending) : []),
    ...['r', 'rs'].map((ending) => `${bare}e${ending}`),
    ...['er', 'ers'].map((ending) => root + ending),
    ...(/[bdfgklmnprst]$/.test(place) ? [`${place}${place.at(-1) ?? ''}er`] : []),
  ];
}
