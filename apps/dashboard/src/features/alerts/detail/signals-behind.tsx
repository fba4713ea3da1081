import type { AlertDetail } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { MaskedText } from '../../../components/masked-text';
import { SourceIcon } from '../../../components/source-icon';
import { counted } from '../../../platform/dutch/number-words';
import { longDay } from '../../../platform/dutch/moments';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import { Fetched } from '../../administration/administration.public';
import { signalsBehindQuery } from '../api/alert-requests';

interface Props {
  alert: AlertDetail;
  names: ReadonlyMap<string, string>;
}

/** The signals of the days that stand out, for who may see their texts. */
export function SignalsBehind({ alert, names }: Props) {
  const { municipality, kern, theme, kernen, figures } = alert;
  const isAllowed = may(useSession(), ['staff'], municipality);
  const query = useQuery({
    ...signalsBehindQuery(municipality, kern, theme),
    enabled: isAllowed,
  });
  const days = `${longDay(figures.from)} tot en met ${longDay(figures.to)}`;
  if (!isAllowed) {
    return (
      <p className="note">
        {counted(figures.seen, 'signaal', 'signalen')} van {days}. De teksten zijn voor medewerkers.
        Op het bord Nu kunt u een enkele notitie lezen, met een reden.
      </p>
    );
  }
  return (
    <Fetched query={query} what="De signalen">
      {({ signals }) => {
        const own = signals.filter(
          (signal) =>
            signal.occurredOn >= figures.from &&
            signal.occurredOn <= figures.to &&
            (kernen.length === 0 || (signal.kern !== null && kernen.includes(signal.kern))),
        );
        if (own.length === 0) {
          return (
            <p className="note">
              Onder de honderd nieuwste signalen hierover is er geen van {days}.
            </p>
          );
        }
        return (
          <ul className="alerts-list">
            {own.map((signal) => (
              <li key={signal.id}>
                <p className="alert-line">
                  <SourceIcon kind={signal.sourceKind} />
                  <time dateTime={signal.occurredOn}>{longDay(signal.occurredOn)}</time>
                  <span>
                    {signal.kern === null
                      ? 'kern onbekend'
                      : (names.get(signal.kern) ?? signal.kern)}
                  </span>
                </p>
                <p>
                  <MaskedText text={signal.text} />
                </p>
              </li>
            ))}
          </ul>
        );
      }}
    </Fetched>
  );
}
