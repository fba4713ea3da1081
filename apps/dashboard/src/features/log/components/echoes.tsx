import type { HeardSignal, StoredSignal } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { MaskedText } from '../../../components/masked-text';
import { useNow } from '../../../components/use-now';
import { ago } from '../../../platform/dutch/ago';
import { readEvent } from '../../../platform/echoes/echo-requests';
import { useEchoMoves } from '../../../platform/echoes/use-echo-moves';
import type { SearchableKern } from '../kern-search';
import { sayDay } from '../say-day';
import './echoes.css';

/** More than this is a list to work through, and logging is not the place for that. */
const ECHOES_MAX = 2;
const MINUTE_MS = 60_000;

interface EchoesProps {
  saved: StoredSignal;
  today: string;
  kernen: readonly SearchableKern[] | null;
  onClose: () => void;
}

/** Whether what was just saved was heard before. It is stored all the same; this is about counting. */
export function Echoes({ saved, today, kernen, onClose }: EchoesProps) {
  const { signal, event, possibleEchoes } = saved;
  const place = { id: signal.id, municipality: signal.municipality };
  const found = useQuery({
    queryKey: ['event', signal.municipality, signal.id, 'saved'],
    queryFn: () => readEvent(place),
    enabled: event === null,
    gcTime: 0,
    retry: false,
  });
  const moves = useEchoMoves(signal.municipality, () => undefined);
  const likely = found.data?.likely.slice(0, ECHOES_MAX) ?? [];
  const alike = found.isError ? possibleEchoes.slice(0, ECHOES_MAX) : [];
  if (event === null && likely.length + alike.length === 0) return null;
  const title = event === null ? 'Misschien een echo' : 'Telt als echo';
  return (
    <section className="log-message log-echo" aria-labelledby="log-echo-title">
      <h2 id="log-echo-title">{title}</h2>
      {event !== null && moves.message === null && (
        <>
          <Heard signal={event} kernen={kernen}>
            Dit telt niet dubbel: het is dezelfde gebeurtenis, opnieuw gehoord.
          </Heard>
          <div className="log-chips">
            <button type="button" className="log-chip" onClick={onClose}>
              Begrepen
            </button>
            <button
              type="button"
              className="log-chip log-chip--more"
              onClick={() => moves.split(signal.id)}
            >
              Nee, een andere gebeurtenis
            </button>
          </div>
        </>
      )}
      {event === null && moves.message === null && (
        <>
          {likely.map((other) => (
            <div key={other.id}>
              <Heard signal={other} kernen={kernen}>
                Gaat dit over dezelfde gebeurtenis?
              </Heard>
              <button
                type="button"
                className="log-chip"
                onClick={() => moves.merge(signal.id, other.id)}
              >
                Ja, dezelfde
              </button>
            </div>
          ))}
          {alike.map(({ id, occurredOn, text }) => (
            <p key={id}>
              Lijkt op een eerder signaal van {sayDay(occurredOn, today)}:{' '}
              <q>
                <MaskedText text={text} />
              </q>
            </p>
          ))}
          <button type="button" className="log-chip log-chip--more" onClick={onClose}>
            {likely.length > 0 ? 'Nee' : 'Begrepen'}
          </button>
        </>
      )}
      <div role="status">
        {moves.message !== null && (
          <>
            <p>{moves.message.text}</p>
            <Done
              change={moves.message.change}
              onUndo={moves.undo}
              onClose={() => {
                moves.forget();
                onClose();
              }}
            />
          </>
        )}
      </div>
    </section>
  );
}

interface HeardProps {
  signal: HeardSignal;
  kernen: readonly SearchableKern[] | null;
  children: string;
}

function Heard({ signal, kernen, children }: HeardProps) {
  const now = useNow(MINUTE_MS);
  const kern = kernen?.find(({ code }) => code === signal.kern);
  return (
    <p>
      <b>
        Al ingevoerd, {ago(signal.enteredAt, now)}
        {kern === undefined ? '' : `, in ${kern.name}`}:
      </b>{' '}
      <q>
        <MaskedText text={signal.text} />
      </q>{' '}
      {children}
    </p>
  );
}

interface DoneProps {
  change: string | null;
  onUndo: (change: string) => void;
  onClose: () => void;
}

function Done({ change, onUndo, onClose }: DoneProps) {
  return (
    <div className="log-chips">
      {change !== null && (
        <button type="button" className="log-chip" onClick={() => onUndo(change)}>
          Ongedaan maken
        </button>
      )}
      <button type="button" className="log-chip log-chip--more" onClick={onClose}>
        Sluiten
      </button>
    </div>
  );
}
