import type { SourceKindId } from '@poolshoogte/vocabulary';
import type { Random } from './random';

/** Local time HH:MM that fits the source: meetings in the evening, reports in office hours. */
export function drawTime(random: Random, kind: SourceKindId): string {
  switch (kind) {
    case 'bijeenkomst':
      return random.next() < 0.76 ? between(random, 1155, 1335) : between(random, 570, 960);
    case 'melding':
      return random.next() < 0.88 ? between(random, 480, 1020) : between(random, 1020, 1320);
    case 'online':
      return random.next() < 0.5 ? between(random, 1080, 1410) : between(random, 420, 1080);
  }
}

/** Minutes since midnight, both ends included, weighted to the middle of the range. */
function between(random: Random, from: number, to: number): string {
  const share = (random.next() + random.next()) / 2;
  const minutes = from + Math.floor(share * (to - from + 1));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Chance that entering waits one more day, per source: minutes of a meeting are typed out later. */
const WAIT_CHANCE: Readonly<Record<SourceKindId, number>> = {
  bijeenkomst: 0.45,
  melding: 0.15,
  online: 0.1,
};

/** Days until a signal is entered, at most `maxDays`, so that none is entered after the end day. */
export function drawDelay(random: Random, kind: SourceKindId, maxDays: number): number {
  let days = 0;
  while (days < Math.min(maxDays, 14) && random.next() < WAIT_CHANCE[kind]) days += 1;
  return days;
}
