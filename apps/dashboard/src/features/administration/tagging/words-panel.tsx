import type { LexiconChanges, NewLexiconChange } from '@poolshoogte/contracts';
import { lexiconPatterns } from '@poolshoogte/tagging';
import { THEME_IDS, THEMES, termById, type ThemeId } from '@poolshoogte/vocabulary';
import { useId, useState } from 'react';
import { Panel } from '../../../components/panel';
import type { Place } from '../components/per-municipality';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { changeWord, takeWordBack, useTaggingChange } from './tagging-requests';
import { ProposalList } from './proposal-list';

const name = (theme: ThemeId): string => termById(THEMES, theme).label.nl;

/** Words that this municipality has more or less than the shipped list. */
export function WordsPanel({ words, place }: { words: LexiconChanges; place: Place }) {
  const change = useTaggingChange(changeWord);
  const back = useTaggingChange((id: string) => takeWordBack(id, place.code));
  const send = (given: Omit<NewLexiconChange, 'municipality'>) => {
    if (!change.isPending) change.mutate({ ...given, municipality: place.code });
  };
  return (
    <Panel title="Woordenlijst" failure="De woordenlijst kon niet worden getoond.">
      <p className="note">
        Een woord bij een thema geldt meteen, voor alles wat daarna wordt vastgelegd. Een * staat
        voor de rest van een woord: molen* vindt ook molens.
      </p>
      <WordForm
        onGiven={send}
        isDone={change.isSuccess}
        problem={whatFailed(change.error ?? back.error)}
      />
      {words.proposals.length > 0 && <ProposalList proposals={words.proposals} onDecide={send} />}
      <h3 className="tagging-sub">Eigen woorden</h3>
      {words.changes.length === 0 ? (
        <p className="note">Er zijn nog geen eigen woorden; de meegeleverde lijst geldt.</p>
      ) : (
        <ul className="admin-list tagging-list" aria-label="Eigen woorden">
          {words.changes.map(({ id, kind, theme, word }) => (
            <li key={id}>
              <q>{word}</q> {kind === 'add' ? 'hoort bij' : 'telt niet bij'}{' '}
              {name(theme).toLowerCase()}{' '}
              <button
                type="button"
                className="link-button"
                aria-label={`Neem ${word} bij ${name(theme)} terug`}
                onClick={() => {
                  if (!back.isPending) back.mutate(id);
                }}
              >
                Neem terug
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface FormProps {
  onGiven: (given: Omit<NewLexiconChange, 'municipality'>) => void;
  isDone: boolean;
  problem: string | null;
}

function WordForm({ onGiven, isDone, problem }: FormProps) {
  const id = useId();
  const [kind, setKind] = useState<'add' | 'remove'>('add');
  const [theme, setTheme] = useState<ThemeId>(THEME_IDS[0]);
  const [word, setWord] = useState('');
  const patterns = kind === 'remove' ? lexiconPatterns(theme) : [];
  return (
    <form
      className="tagging-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim() !== '') onGiven({ kind, theme, word: word.trim() });
      }}
    >
      <label htmlFor={`${id}-kind`}>Wat wilt u doen?</label>
      <select
        id={`${id}-kind`}
        className="select"
        value={kind}
        onChange={({ target }) => {
          setKind(target.value === 'remove' ? 'remove' : 'add');
          setWord('');
        }}
      >
        <option value="add">Een woord toevoegen</option>
        <option value="remove">Een meegeleverd woord weglaten</option>
      </select>
      <label htmlFor={`${id}-theme`}>Thema</label>
      <select
        id={`${id}-theme`}
        className="select"
        value={theme}
        onChange={({ target }) => {
          setTheme(THEMES.find((each) => each.id === target.value)?.id ?? theme);
          if (kind === 'remove') setWord('');
        }}
      >
        {THEMES.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label.nl}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-word`}>Woord</label>
      {kind === 'add' ? (
        <input
          id={`${id}-word`}
          className="admin-input admin-input--short"
          maxLength={80}
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
      ) : (
        <select
          id={`${id}-word`}
          className="select"
          value={word}
          onChange={({ target }) => setWord(target.value)}
        >
          <option value="">Kies een woord</option>
          {patterns.map(({ pattern }, index) => (
            <option key={`${pattern} ${String(index)}`} value={pattern}>
              {pattern}
            </option>
          ))}
        </select>
      )}
      <button type="submit" className="button" aria-disabled={word.trim() === ''}>
        {kind === 'add' ? 'Voeg toe' : 'Laat weg'}
      </button>
      <span role="status">{isDone && 'Gedaan. Het geldt vanaf nu.'}</span>
      <WhatFailed text={problem} />
    </form>
  );
}
