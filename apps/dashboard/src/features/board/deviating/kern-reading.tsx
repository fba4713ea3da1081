import { daysBetween } from '@poolshoogte/calendar';
import { BOARD_WINDOW_DAYS, type KernRow } from '@poolshoogte/contracts';
import { DeviationSquare } from '../../../components/deviation-square';
import { longDay } from '../../../platform/dutch/moments';
import { formatRange } from '../../../platform/dutch/number-words';
import { markOfKern, rarityOf, remarkOf } from '../deviation-words';
import { KernLink } from '../kern-link';
import { Peil } from '../peil';
import { signalsAndEchoes } from '../signals-and-echoes';

interface Props {
  row: KernRow;
  name: string;
  today: string;
}

/** One kern against its own normal: in words, and on the ruler. */
export function KernReading({ row, name, today }: Props) {
  const mark = markOfKern(row);
  return (
    <>
      <p className="deviating__remark">
        <DeviationSquare mark={mark} />
        {remarkOf(mark)}
      </p>
      <h3>
        <KernLink code={row.code} mark={mark} className="quiet">
          {name}
        </KernLink>
      </h3>
      <p>{explain(row, today)}</p>
      {row.expected !== null && <Peil count={row.count} expected={row.expected} mark={mark} />}
    </>
  );
}

function explain(row: KernRow, today: string): string {
  if (row.isSilent) return explainSilence(row, today);
  const count = `${signalsAndEchoes(row.count, row.echoes)} in ${String(BOARD_WINDOW_DAYS)} dagen`;
  const normal =
    row.expected === null ? 'nog geen normaal' : `gewoonlijk ${formatRange(row.expected)}`;
  const rarity = rarityOf(row.deviation);
  const last =
    row.lastSignalOn === null || row.deviation === 0 || row.deviation === null
      ? ''
      : ` Het laatste was ${sayDay(row.lastSignalOn, today)}.`;
  return `${count}, ${normal}${rarity === null ? '' : `; ${rarity}`}.${last}`;
}

function explainSilence({ lastSignalOn }: KernRow, today: string): string {
  const since =
    lastSignalOn === null
      ? 'Hier kwam nog niets vandaan'
      : `Al ${String(daysBetween(lastSignalOn, today))} dagen kwam hier niets vandaan; het laatste was op ${longDay(lastSignalOn)}`;
  return `${since}. Dat is stilte, geen rust: kijk of er nog iemand luistert.`;
}

function sayDay(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'van vandaag';
  return days === 1 ? 'van gisteren' : `op ${longDay(day)}`;
}
