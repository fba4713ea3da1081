import type { SecondOpinion as Opinion } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { useMutation, useQuery } from '@tanstack/react-query';
import { themeWord } from '../../../components/theme-word';
import { problemText } from '../../../platform/api/problem-text';
import { installationQuery } from '../../../platform/installation/installation-queries';
import { askSecondOpinion } from '../api/ask-second-opinion';
import { isTaken, type TagOption } from '../tag-options';
import { Chip } from './chip';

interface Props {
  municipality: string;
  masked: string;
  themes: readonly TagOption<ThemeId>[];
  onTake: (id: ThemeId) => void;
}

interface Asked {
  text: string;
  opinion: Opinion;
}

/** Asked by hand, and only where the installation has a language model; nobody waits for it. */
export function SecondOpinion({ municipality, masked, themes, onTake }: Props) {
  const { data: installation } = useQuery(installationQuery);
  const ask = useMutation({
    mutationFn: async (text: string): Promise<Asked> => ({
      text,
      opinion: await askSecondOpinion(municipality, text),
    }),
    networkMode: 'always',
  });
  if (installation?.hasSecondOpinion !== true) return null;
  // An answer about another text says nothing of this one.
  const asked = ask.data?.text === masked ? ask.data : undefined;
  return (
    <div className="log-second" role="group" aria-label="Tweede mening">
      {asked === undefined ? (
        <button
          type="button"
          className="button"
          aria-disabled={ask.isPending}
          onClick={() => {
            if (!ask.isPending) ask.mutate(masked);
          }}
        >
          {ask.isPending ? 'Wordt gevraagd' : 'Vraag een tweede mening'}
        </button>
      ) : (
        <Answer asked={asked} themes={themes} onTake={onTake} />
      )}
      <p className="log-note" role="status">
        {ask.isError
          ? problemText(ask.error, 'Geen verbinding. Vastleggen kan ook zonder tweede mening.')
          : asked !== undefined && said(asked.opinion)}
      </p>
    </div>
  );
}

function Answer({ asked, themes, onTake }: { asked: Asked } & Pick<Props, 'themes' | 'onTake'>) {
  if (asked.opinion.state !== 'given') return null;
  const stateOf = (id: ThemeId) => themes.find((option) => option.id === id)?.state;
  return (
    <ul className="log-second__themes">
      {asked.opinion.themes.map(({ id, evidence }) => (
        <li key={id}>
          <Chip state={isTaken(stateOf(id)) ? 'chosen' : 'offered'} onPress={() => onTake(id)}>
            {themeWord(id)}
          </Chip>{' '}
          door{' '}
          {evidence.map(({ start, end }, index) => (
            <span key={start}>
              {index > 0 && ', '}
              <q>{asked.text.slice(start, end)}</q>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function said(opinion: Opinion): string {
  if (opinion.state !== 'given') return 'Het taalmodel antwoordt nu niet. Vastleggen kan gewoon.';
  if (opinion.themes.length === 0) return 'Het taalmodel ziet geen thema in deze tekst.';
  return 'Dit zegt het taalmodel van deze installatie. Het telt pas mee als u tikt.';
}
