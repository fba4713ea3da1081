import type { AlertDetail } from '@poolshoogte/contracts';
import { longDay } from '../../../platform/dutch/moments';
import { AlertLine } from '../alert-summary';
import {
  changeOf,
  nextStepOf,
  placeOf,
  qualityOf,
  reasonOf,
  themeOf,
  trackRecordOf,
} from '../alert-words';

interface Props {
  alert: AlertDetail;
  names: ReadonlyMap<string, string>;
}

/** What it is, why, how sure, how often this was right, and what would change it. */
export function AlertTop({ alert, names }: Props) {
  return (
    <div className="alert-top">
      <AlertLine alert={alert} />
      <h1 className="lede">
        {placeOf(alert, names)}: {themeOf(alert)}
      </h1>
      <p className="alert-said">{reasonOf(alert)}</p>
      <p className="alert-soft">
        Begonnen op {longDay(alert.startedOn)}; de laatste dag die opviel was{' '}
        {longDay(alert.lastOn)}.
      </p>
      <ul>
        {qualityOf(alert).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {changeOf(alert).map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{trackRecordOf(alert.trackRecord)}</li>
      </ul>
      <p role="status">
        <b>{nextStepOf(alert.state)}</b>
      </p>
    </div>
  );
}
