import { addDays } from '@poolshoogte/calendar';
import type { DomainId, DriverId, LayerId, PhaseId, ThemeId } from '@poolshoogte/vocabulary';
import { dateEpisodes } from './episode';
import { DEMO_EPISODES } from './episode-list';
import { hash32 } from './random';

/** An alert that the product raised on the invented history. */
export interface RaisedInDemo {
  readonly municipalityCode: string;
  /** Kernen in which it rises; empty: the municipality as a whole. */
  readonly kernen: readonly string[];
  /** `null`: all themes together. */
  readonly theme: ThemeId | null;
  /** YYYY-MM-DD */
  readonly startedOn: string;
  readonly lastOn: string;
}

/** What invented people did with it, in order. */
export type DemoAlertStep =
  | { readonly kind: 'seen'; readonly day: string }
  | {
      readonly kind: 'interpreted';
      readonly day: string;
      readonly phase: PhaseId;
      readonly drivers: readonly DriverId[];
      readonly layer: LayerId;
      readonly domain: DomainId;
      readonly note: string;
    }
  | {
      readonly kind: 'followed_up';
      readonly day: string;
      readonly owner: string;
      readonly action: string;
      readonly dueOn: string;
      readonly feedback: string;
    }
  | {
      readonly kind: 'closed';
      readonly day: string;
      readonly outcome: 'true' | 'false' | 'unclear';
    };

interface Meaning {
  readonly layer: LayerId;
  readonly domain: DomainId;
  readonly driver: DriverId;
}

/** Where a theme mostly belongs; the others are a matter of the municipality. */
const MEANINGS: Readonly<Partial<Record<ThemeId, Meaning>>> = {
  asielopvang: { layer: 'rijk', domain: 'sociaal', driver: 'oneerlijkheid' },
  wind_zonne_energie: { layer: 'provincie', domain: 'fysiek', driver: 'gebrek_aan_grip' },
  landbouw_stikstof: {
    layer: 'rijk',
    domain: 'economie_landbouw',
    driver: 'botsende_bestuurslagen',
  },
  aardbevingsschade: { layer: 'rijk', domain: 'fysiek', driver: 'oneerlijkheid' },
  veiligheid_overlast: { layer: 'gemeente', domain: 'veiligheid', driver: 'verruwing' },
  zorg: { layer: 'rijk', domain: 'sociaal', driver: 'gebrek_aan_grip' },
  overheidsvertrouwen_participatie: {
    layer: 'gemeente',
    domain: 'bestuur_dienstverlening',
    driver: 'gebrek_aan_grip',
  },
};
const MOSTLY: Meaning = { layer: 'gemeente', domain: 'fysiek', driver: 'gebrek_aan_grip' };

const OWNERS = ['team dorpen en wijken', 'afdeling communicatie', 'gebiedsmakelaar', 'college'];
const ACTIONS = [
  'Een avond in het dorpshuis: wat speelt er, en wat kan wel en niet.',
  'Bellen met de dorpsraad en de planning uitleggen.',
  'Bij het loket vragen wat mensen precies missen.',
];

/** Alerts that ended so long ago were closed; later ones stand in an earlier state. */
const CLOSED_AFTER_DAYS = 21;

/**
 * What was done with an alert by the end day: invented, the same every time. It was true when it fell on a
 * planted episode of its theme and place; otherwise false, or now and then nobody could say.
 */
export function demoAlertLife(alert: RaisedInDemo, endDay: string): DemoAlertStep[] {
  const { municipalityCode, kernen, theme, startedOn, lastOn } = alert;
  const dice = hash32([municipalityCode, ...kernen, theme, startedOn].join(' '));
  const isTrue = isPlanted(alert, endDay);
  const meaning = (theme && MEANINGS[theme]) ?? MOSTLY;
  const day = (after: number) => addDays(startedOn, after);
  const steps: DemoAlertStep[] = [
    { kind: 'seen', day: day(0) },
    {
      kind: 'interpreted',
      day: day(1),
      phase: isTrue ? 'ongenoegen' : 'onbehagen',
      drivers: isTrue ? [meaning.driver] : [],
      layer: meaning.layer,
      domain: meaning.domain,
      note: isTrue
        ? 'Samen bekeken: de signalen gaan over hetzelfde en komen van verschillende kanten.'
        : 'Samen bekeken: losse signalen die toevallig in dezelfde week kwamen.',
    },
    {
      kind: 'followed_up',
      day: day(3),
      owner: OWNERS[dice % OWNERS.length] ?? 'college',
      action: ACTIONS[dice % ACTIONS.length] ?? '',
      dueOn: day(14),
      feedback: isTrue ? 'In het dorpsblad verteld wat er met de zorgen is gedaan.' : '',
    },
  ];
  if (addDays(lastOn, CLOSED_AFTER_DAYS) <= endDay) {
    const outcome = isTrue ? 'true' : dice % 5 === 0 ? 'unclear' : 'false';
    return [...steps, { kind: 'closed', day: addDays(lastOn, CLOSED_AFTER_DAYS), outcome }];
  }
  // One that began lately was perhaps not looked at yet; what is done takes some days.
  const done = steps.slice(0, dice % (steps.length + 1));
  return done.filter((step) => step.day <= endDay);
}

function isPlanted(
  { municipalityCode, kernen, theme, startedOn, lastOn }: RaisedInDemo,
  endDay: string,
): boolean {
  return dateEpisodes(DEMO_EPISODES, endDay).some(
    (episode) =>
      episode.municipalityCode === municipalityCode &&
      (theme === null || episode.theme === theme) &&
      (episode.kernCode === null || kernen.length === 0 || kernen.includes(episode.kernCode)) &&
      episode.start <= lastOn &&
      addDays(episode.end, 7) >= startedOn,
  );
}
