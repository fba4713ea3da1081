import type { Alert } from '@poolshoogte/contracts';
import { DeviationSquare } from '../../components/deviation-square';
import { LEVEL_WORDS, markOfLevel, OUTCOME_WORDS, STATE_WORDS } from './alert-words';

/** Above every alert: its word, and where it is in its life. */
export function AlertLine({ alert, isNew = false }: { alert: Alert; isNew?: boolean }) {
  const state =
    alert.outcome === null
      ? STATE_WORDS[alert.state]
      : `${STATE_WORDS.closed}: ${OUTCOME_WORDS[alert.outcome]}`;
  return (
    <p className="alert-line">
      <DeviationSquare mark={alert.isWithdrawn ? '0' : markOfLevel(alert.level)} />
      <b>{LEVEL_WORDS[alert.level]}</b>
      <span>
        {state}
        {alert.isWithdrawn && ', ingetrokken'}
      </span>
      {isNew && <span className="new-word">nieuw</span>}
    </p>
  );
}
