import type { StoredSignal } from '@poolshoogte/contracts';
import { MaskedText } from '../../../components/masked-text';
import { sayDay } from '../say-day';
import './echoes.css';

/** More than this is a list to work through, and logging is not the place for that. */
const ECHOES_MAX = 2;

interface EchoesProps {
  echoes: StoredSignal['possibleEchoes'];
  today: string;
  onClose: () => void;
}

/** Earlier signals with the same words. It was saved all the same: an echo counts as heard again. */
export function Echoes({ echoes, today, onClose }: EchoesProps) {
  if (echoes.length === 0) return null;
  const more = echoes.length - ECHOES_MAX;
  return (
    <section className="log-message log-echo" aria-labelledby="log-echo-title">
      <h2 id="log-echo-title">Misschien een echo</h2>
      {echoes.slice(0, ECHOES_MAX).map(({ id, occurredOn, text }) => (
        <p key={id}>
          Lijkt op een eerder signaal van {sayDay(occurredOn, today)}:{' '}
          <q>
            <MaskedText text={text} />
          </q>
        </p>
      ))}
      {more > 0 && <p>En nog {more} eerder.</p>}
      <p>Gaat het om precies dezelfde gebeurtenis, maak het laatste signaal dan ongedaan.</p>
      <button type="button" className="log-chip" onClick={onClose}>
        Begrepen
      </button>
    </section>
  );
}
