import { chooseKern } from './choose-kern';
import type { KernName } from './find-kernen';

const KERNEN: readonly KernName[] = [
  { code: 'A', name: 'Scheemda' },
  { code: 'B', name: 'Winschoten' },
  { code: 'C', name: 'Oudega' },
  { code: 'D', name: 'Sneek' },
  { code: 'E', name: 'Uitwellingerga', aliases: ['Twel'] },
];

it.each([
  ['De haven van Scheemda ligt vol.', 'A', 'A'],
  ['Winschoten, 14.10 uur: groep jongeren, later gezien in Scheemda.', 'B', 'BA'],
  ['Vanuit Winschoten rijdt geen bus meer, in Scheemda staan scholieren in de kou.', 'A', 'AB'],
  ['De huisarts in Scheemda stopt; men moet naar Winschoten.', 'A', 'AB'],
  ['Riool kapot in Oudega bij Sneek', 'C', 'CD'],
  ['Twee keer brand in Sneek. De brandweer van Oudega kwam ook naar Sneek.', 'D', 'DC'],
  ['De Winschoter markt verhuist.', 'B', 'B'],
  ['De Winschoter harmonie speelt in Scheemda.', 'A', 'A'],
])('takes what a text is about, and keeps the others to ask: %s', (text, kern, candidates) => {
  expect(chooseKern(text, KERNEN)).toEqual({ kern, candidates: [...candidates] });
});

it.each([
  ['In Scheemda en Winschoten is het rustig.', 'AB'],
  ['Onrust in Sneek/Oudega', 'DC'],
  ['zowel in Sneek als in Oudega', 'DC'],
  ['Het is overal rustig.', ''],
])('asks instead of guessing: %s', (text, candidates) => {
  expect(chooseKern(text, KERNEN)).toEqual({ kern: null, candidates: [...candidates] });
});
