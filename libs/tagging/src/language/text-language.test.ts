import { tagText } from '../index';

it.each([
  ['nl', 'Wij vinden dat de brug te lang dicht is en dat niemand ons iets vertelt.'],
  ['fy', 'Wy fine dat de brêge te lang ticht is en dat nimmen ús wat fertelt oer it wurk.'],
  [
    'nds',
    'Wie vinden dat de brug te laank dicht is en dat d’r niks van kump, mor ze hebben het aal beloofd veur ons.',
  ],
  [
    'twents',
    'Wiej könt nich meer oaver de brugge en völle leu hebt doar last van, mer ze doot niks.',
  ],
  ['limburgs', 'Veer höbbe gehuurd dat de brögk neet mie ope geit en det is veur ós neet good.'],
  ['en', 'We think that the bridge has been closed for too long and nobody tells us anything.'],
  [
    'other',
    'Nous pensons que le pont est fermé depuis trop longtemps et que personne ne nous dit rien.',
  ],
  ['unknown', 'Brug dicht.'],
])('takes %s for what it is: %s', (language, text) => {
  const tagging = tagText(text);
  expect(tagging.language).toBe(language);
  expect(tagging.languageSure).toBe(language === 'nl' || language === 'unknown');
});

it('never drops a text for its language', () => {
  const { themes, languageSure } = tagText(
    'The azc is full and there are rumours about the windmolens in our village.',
  );
  expect(languageSure).toBe(false);
  expect(themes.length).toBeGreaterThan(0);
});
