import { addDays } from '@poolshoogte/calendar';

/**
 * A file as a municipality exports it from Excel: windows-1252, semicolons, Windows line ends, a
 * text over two lines, a day that does not exist and a row that was cut off.
 * @param today `YYYY-MM-DD`
 */
export function municipalFile(today: string): Buffer {
  const day = (daysAgo: number) => addDays(today, -daysAgo).split('-').reverse().join('-');
  const rows = [
    'Datum;Kern;Omschrijving',
    `${day(1)};Heythuysen;Boosheid in het café over een boete van € 95`,
    `${day(2)};Horn;"Eerste regel over de drempel in de weg;\r\nen een tweede regel."`,
    `31-02-2026;Horn;Op deze dag kan het niet gebeurd zijn`,
    `${day(3)};Horn`,
    `${day(3)};Roggel;De bakker stopt en dan is er niets meer`,
  ];
  return windows1252(`${rows.join('\r\n')}\r\n`);
}

/** How many rows of the file can be stored. */
export const GOOD_ROWS = 3;

/** What the download with refused rows says: record, line where it starts, why. */
export const REFUSED_ROWS = [
  'rij;regel;reden',
  '4;5;"De datum in deze rij bestaat niet of ligt voor 1990. Verbeter de datum."',
  '5;6;"Deze rij heeft minder kolommen dan de kopregel. Vul de rij aan in uw bestand en probeer het opnieuw."',
];

/** Latin-1, but with the euro sign where Windows has it. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('€', '\x80'), 'latin1');
}
