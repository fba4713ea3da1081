import type { FeedItem, HeardSignal, SignalEvent } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { MaskedText } from '../../../components/masked-text';
import { SourceIcon } from '../../../components/source-icon';
import { longMoment } from '../../../platform/dutch/moments';
import { counted } from '../../../platform/dutch/number-words';
import { readEvent } from '../../../platform/echoes/echo-requests';
import { useEchoMoves } from '../../../platform/echoes/use-echo-moves';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import './event-of.css';

interface Props {
  item: FeedItem;
  municipality: string;
  /** Whether it asks for what may be the same also when nothing was heard again yet. */
  asksAlways: boolean;
}

/** How often an event was heard again; for who may, which signals that are, and moving them. */
export function EventOf({ item, municipality, asksAlways }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const session = useSession();
  const said = counted(item.echoes, 'echo', 'echo’s');
  if (!may(session, ['staff'], municipality))
    return item.echoes === 0 ? null : <span className="event-of__count">{said}</span>;
  if (item.echoes === 0 && !asksAlways && !isOpen) return null;
  return (
    <>
      <button
        type="button"
        className="link-button event-of__count"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {item.echoes === 0 ? 'Vaker gehoord?' : said}
      </button>
      <div id={id} className="event-of" hidden={!isOpen}>
        {isOpen && <Parts id={item.id} municipality={municipality} echoes={item.echoes} />}
      </div>
    </>
  );
}

function Parts({ id, municipality, echoes }: { id: string; municipality: string; echoes: number }) {
  const event = useQuery({
    queryKey: ['event', municipality, id, echoes],
    queryFn: () => readEvent({ id, municipality }),
    gcTime: 0,
    placeholderData: (before: SignalEvent | undefined) => before,
  });
  const moves = useEchoMoves(municipality, () => void event.refetch());
  return (
    <>
      {event.isPending && <p className="note">Even ophalen.</p>}
      {event.isError && (
        <p className="note">
          De echo’s konden niet worden opgehaald.{' '}
          <button type="button" className="link-button" onClick={() => void event.refetch()}>
            Probeer opnieuw
          </button>
        </p>
      )}
      {event.data !== undefined && (
        <>
          <SignalList
            title="Ook gehoord"
            signals={event.data.echoes}
            action="Losmaken"
            onPress={(signal) => moves.split(signal.id)}
          />
          <SignalList
            title="Misschien dezelfde gebeurtenis"
            signals={event.data.likely}
            action="Samenvoegen"
            onPress={(signal) => moves.merge(id, signal.id)}
          />
          {event.data.echoes.length + event.data.likely.length === 0 && (
            <p className="note">Er is geen ander signaal dat hierop lijkt.</p>
          )}
          {event.data.lastChange !== null && moves.message === null && (
            <p className="note">
              {event.data.lastChange.act === 'merged' ? 'Samengevoegd' : 'Losgemaakt'} op{' '}
              {longMoment(event.data.lastChange.at)}.{' '}
              <Undo change={event.data.lastChange.id} onPress={moves.undo} />
            </p>
          )}
        </>
      )}
      <p className="note" role="status">
        {moves.message !== null && (
          <>
            {moves.message.text}{' '}
            {moves.message.change !== null && (
              <Undo change={moves.message.change} onPress={moves.undo} />
            )}
          </>
        )}
      </p>
    </>
  );
}

function Undo({ change, onPress }: { change: string; onPress: (change: string) => void }) {
  return (
    <button type="button" className="link-button" onClick={() => onPress(change)}>
      Ongedaan maken
    </button>
  );
}

interface ListProps {
  title: string;
  signals: readonly HeardSignal[];
  action: string;
  onPress: (signal: HeardSignal) => void;
}

function SignalList({ title, signals, action, onPress }: ListProps) {
  const titleId = useId();
  if (signals.length === 0) return null;
  return (
    <>
      <h3 id={titleId}>{title}</h3>
      <ul aria-labelledby={titleId}>
        {signals.map((signal) => {
          const moment = longMoment(signal.enteredAt);
          return (
            <li key={signal.id}>
              <p>
                <MaskedText text={signal.text} />
              </p>
              <p className="event-of__foot">
                <span>
                  <SourceIcon kind={signal.sourceKind} />{' '}
                  <time dateTime={signal.enteredAt}>{moment}</time>
                </span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${action}: signaal van ${moment}`}
                  onClick={() => onPress(signal)}
                >
                  {action}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
