import type { NextSecondCoding } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { MaskedText } from '../../components/masked-text';
import { PageMessage } from '../../components/page-message';
import { Failure } from '../../components/panel-boundary';
import { ThemeToggles } from '../../components/theme-toggles';
import { Waiting } from '../../components/waiting';
import { problemText } from '../../platform/api/problem-text';
import { counted } from '../../platform/dutch/number-words';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { codeAgain, nextQuery } from './second-coding-requests';
import './second-coding.css';

/** `/nog-eens-taggen`: themes for what a colleague logged, without seeing his. */
export function SecondCodingPage() {
  const { municipality } = useMunicipality();
  if (municipality === null) return null;
  return <Queue key={municipality.code} municipality={municipality.code} />;
}

function Queue({ municipality }: { municipality: string }) {
  const query = useQuery(nextQuery(municipality));
  const { search } = useLocation();
  if (query.isError) {
    return (
      <Failure
        message={problemText(query.error, 'Het volgende signaal kon niet worden opgehaald.')}
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (query.data === undefined) return <Waiting>Het volgende signaal wordt opgehaald.</Waiting>;
  const { next, waiting } = query.data;
  if (next === null) {
    return (
      <PageMessage title="Er wacht niets op een tweede oordeel">
        Dank u wel. Ga verder met <Link to={{ pathname: '/vastleggen', search }}>vastleggen</Link>.
      </PageMessage>
    );
  }
  return <Coding key={next.signal} next={next} waiting={waiting} municipality={municipality} />;
}

interface CodingProps {
  next: NonNullable<NextSecondCoding['next']>;
  waiting: number;
  municipality: string;
}

function Coding({ next, waiting, municipality }: CodingProps) {
  const [themes, setThemes] = useState<readonly ThemeId[]>([]);
  const queries = useQueryClient();
  const coding = useMutation({
    mutationFn: () => codeAgain({ municipality, signal: next.signal, themes: [...themes] }),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: ['second-coding'] }),
  });
  return (
    <div className="second-coding">
      <h1 className="lede">Nog eens taggen</h1>
      <p className="note">
        Een collega legde dit vast. Welke thema’s zou u geven? U ziet de zijne niet, en het signaal
        verandert niet. Zo blijkt of thema’s voor iedereen hetzelfde betekenen.
      </p>
      <blockquote className="second-coding__text">
        <MaskedText text={next.text} />
      </blockquote>
      <ThemeToggles
        label="Thema’s die u zou geven"
        chosen={themes}
        onPress={(theme) =>
          setThemes(
            themes.includes(theme) ? themes.filter((each) => each !== theme) : [...themes, theme],
          )
        }
      />
      {coding.isError && (
        <p className="problem" role="alert">
          {problemText(
            coding.error,
            'Geen verbinding. Uw keuze blijft staan; probeer het zo weer.',
          )}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void queries.invalidateQueries({ queryKey: ['second-coding'] })}
          >
            Haal het volgende op
          </button>
        </p>
      )}
      <p className="second-coding__buttons">
        <button
          type="button"
          className="button button--primary"
          aria-disabled={coding.isPending}
          onClick={() => {
            if (!coding.isPending) coding.mutate();
          }}
        >
          {sayButton(coding.isPending, themes.length)}
        </button>
        <span className="note">{counted(waiting, 'signaal wacht', 'signalen wachten')}</span>
      </p>
    </div>
  );
}

function sayButton(isPending: boolean, count: number): string {
  if (isPending) return 'Bezig';
  return count === 0 ? 'Geen thema, volgende' : 'Bewaar, volgende';
}
