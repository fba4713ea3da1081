// @ts-check
import { readKernPanels } from './kern-panels.mjs';

/** @typedef {import('../../libs/early-warning/src/index')} EarlyWarning */
/** @typedef {NonNullable<ReturnType<EarlyWarning['forecastQuality']>>} Quality */

/**
 * The forecast of the next fortnight, per theme and municipality: how often its 90 % band held and how much
 * better it is than the last fortnight again; and the same for what would have been shown in the second half,
 * going by the first half alone.
 *
 * @param {EarlyWarning} library @param {string} folder
 */
export function evaluateForecast(library, folder) {
  const series = readKernPanels(folder).flatMap(({ panel }) => totalsOf(panel));
  const all = series.flatMap((counts) => library.forecastQuality(counts) ?? []);
  const shown = series.flatMap((counts) => {
    const first = library.forecastQuality(counts.slice(0, Math.floor(counts.length / 2)));
    const second = library.forecastQuality(counts);
    return first?.isBetterThanRepeating && second ? [rest(second, first)] : [];
  });
  return [
    {
      detector: 'forecast',
      series: all.length,
      ...together(all),
      shown: shown.length,
      shownLater: together(shown),
    },
  ];
}

/** Counts a day of every theme in every municipality. @param {import('./kern-panels.mjs').KernPanel['panel']} panel */
function totalsOf({ days, places, themes, counts }) {
  const municipalities = new Set(places.map(({ municipality }) => municipality));
  return [...municipalities].flatMap((municipality) =>
    Array.from({ length: themes }, (_, theme) =>
      Array.from({ length: days }, (_, day) =>
        places.reduce(
          (sum, place, at) =>
            place.municipality === municipality
              ? sum + (counts[(theme * places.length + at) * days + day] ?? 0)
              : sum,
          0,
        ),
      ),
    ),
  );
}

/** What is left of the whole after its first part. @param {Quality} whole @param {Quality} first */
function rest(whole, first) {
  const moments = whole.moments - first.moments;
  const left = (/** @type {'coverage' | 'error' | 'errorOfRepeating'} */ key) =>
    (whole[key] * whole.moments - first[key] * first.moments) / moments;
  return {
    moments,
    coverage: left('coverage'),
    error: left('error'),
    errorOfRepeating: left('errorOfRepeating'),
  };
}

/** @param {readonly Pick<Quality, 'moments' | 'coverage' | 'error' | 'errorOfRepeating'>[]} parts */
function together(parts) {
  const sum = (/** @type {(part: (typeof parts)[number]) => number} */ of) =>
    parts.reduce((total, part) => total + of(part) * part.moments, 0);
  const moments = sum(() => 1);
  return {
    moments,
    coverage: sum(({ coverage }) => coverage) / moments,
    skill: 1 - sum(({ error }) => error) / sum(({ errorOfRepeating }) => errorOfRepeating),
  };
}
