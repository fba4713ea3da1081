import type { Alert } from '@poolshoogte/contracts';
import { useHeld } from '../../../components/use-held';
import { counted } from '../../../platform/dutch/number-words';
import { AlertLink } from '../alert-link';
import { AlertLine } from '../alert-summary';
import { announcementOf, placeOf, qualityOf, reasonOf, themeOf, changeOf } from '../alert-words';
import '../alerts.css';

interface Props {
  alerts: readonly Alert[];
  names: ReadonlyMap<string, string>;
  /** On a wall nobody presses anything. */
  isWall: boolean;
  arrived: ReadonlySet<string>;
}

/** So many stand on the board itself; the page Duiding has them all. */
const SHOWN = 2;

/** What asks for attention now: in words, with how sure it is and what would change it. */
export function OpenAlerts({ alerts, names, isWall, arrived }: Props) {
  const { shown, holders } = useHeld(alerts);
  const newest = alerts.find(({ id }) => arrived.has(id));
  const left = shown.length - SHOWN;
  return (
    <section className="open-alerts" aria-label="Attenties">
      <p className="vh" role="status">
        {newest === undefined ? '' : announcementOf(newest, names)}
      </p>
      {shown.length === 0 ? (
        <p className="open-alerts__none">
          Er staat geen attentie open.{' '}
          {!isWall && <AlertLink id={null}>Eerdere attenties</AlertLink>}
        </p>
      ) : (
        <ul className="open-alerts__list" {...holders}>
          {shown.slice(0, SHOWN).map((alert) => (
            <li key={alert.id} className={arrived.has(alert.id) ? 'is-new' : undefined}>
              <AlertLine alert={alert} />
              <h2>
                {isWall ? (
                  titleOf(alert, names)
                ) : (
                  <AlertLink id={alert.id}>{titleOf(alert, names)}</AlertLink>
                )}
                {arrived.has(alert.id) && <span className="new-word">nieuw</span>}
              </h2>
              <p>{reasonOf(alert)}</p>
              <p className="open-alerts__soft">
                {[qualityOf(alert)[0], changeOf(alert)[0]].filter(Boolean).join(' ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="open-alerts__more">
          {isWall ? (
            counted(left, 'andere attentie', 'andere attenties')
          ) : (
            <AlertLink id={null}>
              En nog {counted(left, 'andere attentie', 'andere attenties')}
            </AlertLink>
          )}
        </p>
      )}
    </section>
  );
}

const titleOf = (alert: Alert, names: ReadonlyMap<string, string>): string =>
  `${placeOf(alert, names)}: ${themeOf(alert)}`;
