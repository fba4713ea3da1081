import type { Alert } from '@poolshoogte/contracts';
import { Panel } from '../../../components/panel';
import { useHeld } from '../../../components/use-held';
import { numberInWords } from '../../../platform/dutch/number-words';
import { Peil } from '../../board/board.public';
import { AlertLink } from '../alert-link';
import { AlertLine } from '../alert-summary';
import { changeOf, markOfLevel, placeOf, qualityOf, reasonOf, themeOf } from '../alert-words';
import '../alerts.css';

interface Props {
  alerts: readonly Alert[];
  names: ReadonlyMap<string, string>;
  /** On a wall nobody presses anything. */
  isWall: boolean;
  arrived: ReadonlySet<string>;
}

/** So many stand beside each other; the page Duiding has them all. */
const SHOWN = 2;

/** What asks for attention now: why, how sure that is, and what would change it. */
export function OpenAlerts({ alerts, names, isWall, arrived }: Props) {
  const { shown, holders } = useHeld(alerts);
  const left = shown.length - SHOWN;
  const others = `En nog ${numberInWords(left)} andere`;
  return (
    <Panel
      title="Attenties"
      className="board__wide board__deviating"
      failure="De attenties konden niet worden getoond. De kaart en de tabel kloppen wel."
      action={
        isWall ? (
          left > 0 && others
        ) : (
          <AlertLink id={null}>{left > 0 ? others : 'Alle attenties'}</AlertLink>
        )
      }
    >
      <ul className="deviating" {...holders}>
        {shown.slice(0, SHOWN).map((alert) => (
          <li key={alert.id} className={arrived.has(alert.id) ? 'is-new' : undefined}>
            <AlertLine alert={alert} isNew={arrived.has(alert.id)} />
            <h3>
              {isWall ? (
                titleOf(alert, names)
              ) : (
                <AlertLink id={alert.id} className="quiet">
                  {titleOf(alert, names)}
                </AlertLink>
              )}
            </h3>
            <p>{reasonOf(alert)}</p>
            <Peil
              count={alert.figures.seen}
              expected={alert.figures.band}
              mark={markOfLevel(alert.level)}
            />
            <p className="alert-soft">
              {alert.cautions.length > 0 ? qualityOf(alert)[0] : changeOf(alert)[0]}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const titleOf = (alert: Alert, names: ReadonlyMap<string, string>): string =>
  `${placeOf(alert, names)}: ${themeOf(alert)}`;
