import { parseArgs } from 'node:util';
import { AlertSettings, type BackTest, DEFAULT_ALERT_SETTINGS } from '@poolshoogte/contracts';
import { termById, THEMES } from '@poolshoogte/vocabulary';
import { AlertSettingsService } from '../features/alerts/alerts.public';
import { KernDirectory } from '../features/municipalities/municipalities.public';
import { runCommand } from './run-command';

const USAGE =
  'Gebruik: npm run back-test -- --municipality GM1911 [--false-per-kern-year N] [--minimum-signals N]\n' +
  '  laat zien welke attenties een instelling op de eigen geschiedenis zou hebben gegeven (verandert niets)';

const OUTCOME = { true: 'terecht', false: 'onterecht', unclear: 'onduidelijk' } as const;

runCommand(async ({ app, words }) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      municipality: { type: 'string' },
      'false-per-kern-year': { type: 'string' },
      'minimum-signals': { type: 'string' },
    },
  });
  const { falsePerKernYear, minimumSignals } = DEFAULT_ALERT_SETTINGS;
  const settings = AlertSettings.safeParse({
    falsePerKernYear: Number(values['false-per-kern-year'] ?? falsePerKernYear),
    minimumSignals: Number(values['minimum-signals'] ?? minimumSignals),
  });
  if (values.municipality === undefined || !settings.success) {
    console.error(USAGE);
    return 1;
  }
  const { kernen } = await app.get(KernDirectory).of(values.municipality);
  const names = new Map(kernen.map(({ code, name }) => [code, name]));
  const result = await app.get(AlertSettingsService).backTest(values.municipality, settings.data);
  for (const line of linesOf(result, names)) console.log(line);
  return 0;
});

function linesOf(result: BackTest, names: ReadonlyMap<string, string>): string[] {
  if (result.firstDay === null) return ['Er is nog te weinig geschiedenis om iets te proberen.'];
  const perYear = (result.raisedPerKernYear ?? 0).toFixed(2).replace('.', ',');
  return [
    ...result.episodes.map(({ raisedOn, lastOn, kern, theme, seen, expected, outcome }) => {
      const place = kern === null ? 'hele gemeente' : (names.get(kern) ?? kern);
      const usual = expected.toFixed(1).replace('.', ',');
      const known = outcome === null ? '' : `, ${OUTCOME[outcome]}`;
      const subject = theme === null ? 'alle thema’s samen' : termById(THEMES, theme).label.nl;
      return `${raisedOn} tot ${lastOn}  ${place}, ${subject}: ${seen} signalen, verwacht ${usual}${known}`;
    }),
    `${result.firstDay} tot ${result.lastDay}: ${result.raised} attenties, ${perYear} per kern per jaar.`,
    `Bekend: ${result.proved} terecht, ${result.false} onterecht, ${result.unclear} onduidelijk, ` +
      `${result.unknown} onbekend; ${result.missed} terechte gemist.`,
  ];
}
