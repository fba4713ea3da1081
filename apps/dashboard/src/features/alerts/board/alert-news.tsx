import type { Alert } from '@poolshoogte/contracts';
import { AlertLink } from '../alert-link';
import { announcementOf, LEVEL_WORDS, placeOf, themeOf } from '../alert-words';

interface Props {
  alerts: readonly Alert[];
  names: ReadonlyMap<string, string>;
  arrived: ReadonlySet<string>;
  /** Somebody looks at one kern: what is open stays in view as a line. */
  isLine: boolean;
}

/** Reads a new alert out, once; stands there before there is one, or nothing would be read. */
export function AlertNews({ alerts, names, arrived, isLine }: Props) {
  const newest = alerts.find(({ id }) => arrived.has(id));
  const [first] = alerts;
  return (
    <>
      <p className="vh" role="status">
        {newest === undefined ? '' : announcementOf(newest, names)}
      </p>
      {isLine && first !== undefined && (
        <p className="alert-news">
          Attentie, {LEVEL_WORDS[first.level]}:{' '}
          <AlertLink id={first.id}>
            {placeOf(first, names)}, {themeOf(first)}
          </AlertLink>
        </p>
      )}
    </>
  );
}

/** Where the alerts would stand when there is none. */
export function NoAlerts({ isWall }: { isWall: boolean }) {
  const words = 'Er staat geen attentie open';
  return isWall ? words : <AlertLink id={null}>{words}</AlertLink>;
}
