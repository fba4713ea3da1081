import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt } from '@poolshoogte/calendar';
import type { Coverage, CoverageWord } from '@poolshoogte/contracts';
import {
  arrivedShare,
  countModel,
  countRange,
  delayCurve,
  type DelayCell,
  type EffortMeter,
  MOST_DELAY_DAYS,
  silence,
} from '@poolshoogte/early-warning';
import { SOURCE_KIND_IDS } from '@poolshoogte/vocabulary';
import { Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { KernDirectory } from '../../municipalities/municipalities.public';
import { LoggingDaysStore } from '../scoring/logging-days.store';
import { ScoringPlacesStore } from '../scoring/scoring-places.store';
import { CoverageReadModel, type LoggedCell } from './coverage.read-model';

const HISTORY_DAYS = 420;
const RECENT_DAYS = 28;
/** Of these delays the share that is in by then is told. */
const TOLD_DELAYS = [0, 1, 3, 7, 14, MOST_DELAY_DAYS];

const WORDS: Readonly<Record<EffortMeter['level'], CoverageWord>> = {
  usual: 'heard',
  less: 'little_heard',
  dark: 'dark',
  unknown: 'not_known',
};

/** How well is listened: silence is never calm. */
@Injectable()
export class CoverageService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(CoverageReadModel) private readonly readModel: CoverageReadModel,
    @Inject(LoggingDaysStore) private readonly logging: LoggingDaysStore,
    @Inject(ScoringPlacesStore) private readonly places: ScoringPlacesStore,
  ) {}

  async of(municipality: string): Promise<Coverage> {
    const { kernen } = await this.kernen.of(municipality);
    const now = this.clock.now();
    const today = dayAt(now);
    return this.database.read(municipality, async (manager) => {
      const cells = await this.readModel.logged(manager, municipality, {
        today,
        days: HISTORY_DAYS,
      });
      const ofKern = await this.readModel.lastEntryOfKern(manager, municipality);
      const ofSource = await this.readModel.lastEntryOfSource(manager, municipality);
      const triangle = await this.logging.triangle(manager, municipality, today);
      const scoredAt = await this.places.scoredAt(manager, municipality);
      return {
        asOf: now.toISOString(),
        today,
        kernen: kernen.map(({ code }) => {
          const own = cells.filter(({ kern }) => kern === code);
          const recent = own.filter(({ place }) => place >= HISTORY_DAYS - RECENT_DAYS);
          const meter = silence(daysOf(own));
          return {
            code,
            ...meterWords(meter),
            expected: expectedOf(meter),
            lastSignalOn: meter.quietDays === null ? null : addDays(today, -meter.quietDays),
            lastEntryOn: ofKern.get(code) ?? null,
            sourceKinds: SOURCE_KIND_IDS.filter((kind) =>
              recent.some(({ sourceKind }) => sourceKind === kind),
            ),
            darkAfterDays: darkAfter(own),
          };
        }),
        feeds: SOURCE_KIND_IDS.map((sourceKind) => {
          const meter = silence(daysOf(cells.filter((cell) => cell.sourceKind === sourceKind)));
          return {
            sourceKind,
            ...meterWords(meter),
            lastEntryOn: ofSource.get(sourceKind) ?? null,
          };
        }),
        delay: delayOf(triangle),
        scoredAt: scoredAt?.toISOString() ?? null,
      };
    });
  }
}

function daysOf(cells: readonly LoggedCell[], until = HISTORY_DAYS): Float64Array {
  const days = new Float64Array(until);
  for (const { place, n } of cells) if (place < until) days[place] = (days[place] ?? 0) + n;
  return days;
}

const meterWords = ({ level, seen }: EffortMeter) => ({ word: WORDS[level], logged: seen });

function expectedOf({ level, expected }: EffortMeter): Coverage['kernen'][number]['expected'] {
  if (level === 'unknown') return null;
  const { low, high } = countRange(countModel(expected, expected * (365 / RECENT_DAYS)));
  return { lo: low, hi: high };
}

const LONGEST_DARK_DAYS = 365;

/** After so many days without anything from its last signal on it would be, or was, called dark. */
function darkAfter(cells: readonly LoggedCell[]): number | null {
  const last = cells.reduce((latest, { place }) => Math.max(latest, place), -1);
  if (last < 0) return null;
  const until = daysOf(cells, last + 1);
  let [quiet, dark] = [0, LONGEST_DARK_DAYS];
  if (!isDarkAfter(until, dark)) return null;
  while (dark - quiet > 1) {
    const middle = Math.floor((quiet + dark) / 2);
    if (isDarkAfter(until, middle)) dark = middle;
    else quiet = middle;
  }
  return dark;
}

function isDarkAfter(days: Float64Array, quiet: number): boolean {
  const later = new Float64Array(days.length + quiet);
  later.set(days);
  return silence(later).level === 'dark';
}

function delayOf(triangle: readonly DelayCell[]): Coverage['delay'] {
  const lately = triangle.filter(({ delayDays }) => delayDays <= MOST_DELAY_DAYS);
  const entries = lately.reduce((sum, { n }) => sum + n, 0);
  if (entries === 0) return { entries, medianDays: null, shareWithin: [] };
  const curve = delayCurve(lately);
  const median = curve.findIndex((share) => share >= 0.5);
  return {
    entries,
    medianDays: median,
    shareWithin: TOLD_DELAYS.map((days) => ({ days, share: arrivedShare(curve, days) })),
  };
}
