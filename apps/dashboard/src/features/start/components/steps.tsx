import type { Municipality } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { enumerate } from '../../../platform/dutch/number-words';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import { anySignalQuery } from '../api/start-requests';
import { MunicipalityChoice } from './municipality-choice';
import { Step } from './step';

interface StepsProps {
  municipality: { code: string; name: string } | null;
  municipalities: readonly Municipality[];
  onActivated: (code: string) => void;
}

export function Steps({ municipality, municipalities, onActivated }: StepsProps) {
  const session = useSession();
  const code = municipality?.code ?? null;
  const isStaff = code !== null && may(session, ['staff'], code);
  const isAdministrator = code !== null && may(session, ['administrator'], code);
  const canActivate = may(session, ['administrator'], null);
  const anySignal = useQuery({ ...anySignalQuery(code ?? ''), enabled: isStaff });
  const active = municipalities.filter(({ state }) => state === 'active');
  const available = municipalities.filter(({ state }) => state === 'available');
  const hasSignal = isStaff && anySignal.data === true;
  const hasBoard = isStaff || (code !== null && may(session, ['mayor'], code));
  const search = municipality === null ? '' : `?gemeente=${municipality.code}`;

  return (
    <ol className="start-steps">
      <Step number={1} title="Kies uw gemeente" isDone={active.length > 0}>
        {active.length > 0 && <p>In gebruik: {enumerate(active.map(({ name }) => name))}.</p>}
        {canActivate && available.length > 0 && active.length === 0 && (
          <MunicipalityChoice available={available} onActivated={onActivated} />
        )}
        {canActivate && available.length > 0 && active.length > 0 && (
          <details>
            <summary>Nog een gemeente in gebruik nemen</summary>
            <MunicipalityChoice available={available} onActivated={onActivated} />
          </details>
        )}
        <p className="start-note">
          {canActivate
            ? 'Staat uw gemeente er niet bij? De beheerder voegt haar toe met de opdracht '
            : 'Een gemeente toevoegen doet de beheerder van deze installatie, zo nodig met de opdracht '}
          <code>npm run municipality</code>.
        </p>
      </Step>
      <Step number={2} title="Geef collega’s toegang" isDone={false}>
        <p>
          Wie signalen vastlegt is medewerker, wie het bord leest burgemeester en college. Een rol
          geldt voor één gemeente.
        </p>
        {isAdministrator ? (
          <p className="start-links">
            <Link to={{ pathname: '/beheer/mensen', search }}>Nodig iemand uit</Link>
          </p>
        ) : (
          <p className="start-note">
            {municipality === null
              ? 'Dit kan zodra er een gemeente is gekozen.'
              : 'Dit doet de beheerder van uw gemeente.'}
          </p>
        )}
      </Step>
      <Step number={3} title="Leg het eerste signaal vast" isDone={hasSignal}>
        <p>
          Schrijf in een of twee zinnen wat u hoorde of zag. Hebt u al een lijst, dan kunt u die
          importeren.
        </p>
        {!isStaff ? (
          <p className="start-note">{waitingFor(municipality, 'een medewerker')}</p>
        ) : (
          <p className="start-links">
            <Link to={{ pathname: '/vastleggen', search }}>Leg een signaal vast</Link>
            <Link to={{ pathname: '/importeren', search }}>Importeer een lijst</Link>
          </p>
        )}
      </Step>
      <Step number={4} title="Open het bord" isDone={false}>
        <p>
          Het bord laat per kern zien wat er speelt, en verandert mee met elk signaal. Wat gewoon
          is, weet het na ongeveer acht weken; tot dan toont het alleen aantallen.
        </p>
        {municipality === null || !hasBoard ? (
          <p className="start-note">
            {waitingFor(municipality, 'een medewerker, of de burgemeester en het college')}
          </p>
        ) : (
          <p className="start-links">
            <Link to={{ pathname: '/', search }}>Open het bord van {municipality.name}</Link>
          </p>
        )}
      </Step>
    </ol>
  );
}

function waitingFor(municipality: StepsProps['municipality'], who: string): string {
  if (municipality === null) return 'Dit kan zodra er een gemeente is gekozen.';
  return `Dit doet ${who}. Hebt u die rol zelf ook nodig, geef die dan bij Beheer, Mensen.`;
}
