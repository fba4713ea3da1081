import type { SourceKindId } from '@poolshoogte/vocabulary';
import { pick, type Random } from '../random';

/**
 * Personal data that is plainly invented, so that masking has something to mask. The surnames mean
 * "example", "fiction" or "trial" and the streets do not exist; example.nl has no mail of people.
 */
const SURNAMES = [
  'Voorbeeldsma',
  'Fictema',
  'Proefstra',
  'Van Verzonnen',
  'De Voorbeeld',
  'Testerink',
  'Verzinsel',
  'Van der Proef',
  'Bedachtema',
  'Nergenshuis',
  'Van Nietbestaand',
  'Fantasiemeijer',
  'Monsterboer',
  'Schijnveld',
] as const;
const TITLES = ['mevrouw', 'de heer', 'mw.', 'dhr.', 'familie', 'meneer'] as const;
const PHONES = ['06-12345678', '06 12345678', '0612345678', '06-12 34 56 78', '+31 6 12345678'];
const STREETS = [
  'Voorbeeldstraat',
  'Verzonnenlaan',
  'Fictieweg',
  'Proefdijk',
  'Nergenspad',
  'Testplein',
  'Bedachtesteeg',
] as const;

/** One sentence with invented personal data that fits the kind of source. */
export function personalLine(random: Random, kind: SourceKindId): string {
  const title = pick(random, TITLES);
  const surname = pick(random, SURNAMES);
  const name = `${title} ${surname}`;
  const address = `${pick(random, STREETS)} ${1 + random.below(140)}`;
  const mail = `${surname.toLowerCase().replaceAll(' ', '.')}@example.nl`;
  const phone = pick(random, PHONES);
  if (kind === 'online') {
    return pick(random, [
      `Onder het bericht staat de naam van ${name}.`,
      `In de reactie wordt ${name}, ${address}, genoemd.`,
      `Er staat bij: mail naar ${mail}.`,
    ]);
  }
  return pick(random, [
    `Gesproken met ${name}.`,
    `Contact: ${name}, ${phone}.`,
    `Gegevens: ${name}, ${address}.`,
    `Terugbellen op ${phone}, vragen naar ${name}.`,
    `Antwoord graag naar ${mail}.`,
    `Het gaat om het adres ${address}.`,
  ]);
}
