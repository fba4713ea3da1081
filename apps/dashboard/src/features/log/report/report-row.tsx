import { THEMES } from '@poolshoogte/vocabulary';
import { useId, useMemo, useState } from 'react';
import { MaskedText } from '../../../components/masked-text';
import { TagChoice } from '../components/tag-choice';
import type { SearchableKern } from '../kern-search';
import { tagOptions, toggleTag } from '../tag-options';
import { rowProblem, suggestedThemes, type ReportRow } from './report';

interface Props {
  row: ReportRow;
  /** Its place in the list, from 1. */
  number: number;
  kernen: readonly SearchableKern[];
  isBusy: boolean;
  onChange: (row: ReportRow) => void;
}

/** One proposal: taken or left out, its text, kern and themes. */
export function ReportRowEditor({ row, number, kernen, isBusy, onChange }: Props) {
  const [isEditing, setIsEditing] = useState(false);
  const id = useId();
  const suggested = useMemo(() => suggestedThemes(row.text), [row.text]);
  const themes = tagOptions(suggested, row.themes, 'suggested');
  const isSaved = row.state === 'saved';
  const isOpen = row.isTaken && !isSaved;
  const problem = isOpen ? (row.problem ?? rowProblem(row)) : null;
  const change = (part: Partial<ReportRow>) =>
    onChange({ ...row, state: 'open', problem: null, ...part });
  return (
    <li className="report__row" data-state={row.isTaken ? row.state : 'dropped'}>
      <div className="report__head">
        {isSaved ? (
          <b>Voorstel {number}: vastgelegd</b>
        ) : (
          <label className="report__take">
            <input
              type="checkbox"
              checked={row.isTaken}
              disabled={isBusy}
              onChange={(event) => change({ isTaken: event.target.checked })}
            />
            <b>Voorstel {number}</b>
            <span>{row.isTaken ? 'meenemen' : 'weggelaten'}</span>
          </label>
        )}
        {row.heading !== null && (
          <span className="report__heading">
            <MaskedText text={row.heading} />
          </span>
        )}
      </div>
      {isEditing && isOpen ? (
        <>
          <label className="vh" htmlFor={`${id}-text`}>
            Tekst van voorstel {number}
          </label>
          <textarea
            id={`${id}-text`}
            className="log-text"
            rows={4}
            // Opened by the person a moment ago, to type in.
            autoFocus
            value={row.text}
            disabled={isBusy}
            aria-invalid={problem !== null}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setIsEditing(false);
            }}
          />
        </>
      ) : (
        <p className="report__text">
          <MaskedText text={row.text} />
        </p>
      )}
      {problem !== null && (
        <p className="log-error" role={row.problem === null ? undefined : 'alert'}>
          {problem}
        </p>
      )}
      {isOpen && (
        <div className="report__parts">
          <button
            type="button"
            className="link-button"
            aria-expanded={isEditing}
            aria-label={`${isEditing ? 'Klaar met de tekst' : 'Tekst wijzigen'} van voorstel ${String(number)}`}
            onClick={() => setIsEditing(!isEditing)}
          >
            {isEditing ? 'Klaar' : 'Tekst wijzigen'}
          </button>
          <label className="report__kern">
            Kern
            <select
              className="log-input"
              value={row.kern ?? ''}
              disabled={isBusy}
              aria-label={`Kern van voorstel ${String(number)}`}
              onChange={(event) =>
                change({ kern: event.target.value === '' ? null : event.target.value })
              }
            >
              <option value="">niet bekend</option>
              {kernen.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <TagChoice
            title="Thema"
            terms={THEMES}
            options={themes}
            error={undefined}
            onPress={(theme) => change({ themes: toggleTag(themes, theme) })}
          >
            {themes.length === 0 ? 'geen thema herkend in de tekst' : ''}
          </TagChoice>
        </div>
      )}
    </li>
  );
}
