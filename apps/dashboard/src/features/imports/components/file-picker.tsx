import { useId } from 'react';
import { ACCEPTED } from '../file-kind';
import { sayBytes } from '../say-bytes';

interface FilePickerProps {
  title: string;
  file: File | null;
  /** Why the chosen file cannot be imported. */
  problem: string | null;
  onChoose: (file: File) => void;
}

/**
 * The file field with words of our own: those of the browser come in the browser's language. The
 * field itself stays, out of sight, for keyboards and screen readers.
 */
export function FilePicker({ title, file, problem, onChoose }: FilePickerProps) {
  const id = useId();
  const partId = (part: string) => `${id}${part}`;
  return (
    <>
      <div className="file-choice__drop">
        <h2 id={partId('title')}>{title}</h2>
        <div className="file-choice__pick">
          <input
            id={id}
            type="file"
            className="vh"
            accept={ACCEPTED}
            aria-labelledby={`${partId('title')} ${partId('button')}`}
            aria-invalid={problem !== null}
            aria-describedby={['chosen', problem === null ? 'help' : 'problem']
              .map(partId)
              .join(' ')}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen !== undefined) onChoose(chosen);
              // Kept by the page: so the same file, changed meanwhile, can be chosen once more.
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} id={partId('button')} className="button">
            Kies een bestand
          </label>
          <span id={partId('chosen')} className="file-choice__chosen" role="status">
            {file === null ? (
              'Nog geen bestand gekozen'
            ) : (
              <>
                <b>{file.name}</b>, {sayBytes(file.size)}
              </>
            )}
          </span>
        </div>
        <p id={partId('help')} className="imports-note file-choice__help">
          Een lijst uit Excel (xlsx) of CSV, met een kolom voor de datum en een voor de tekst. Ook
          JSON Lines, een nieuwsfeed (RSS of Atom) of een bewaarde <span>e-mail</span> (eml) kan.
          Slepen mag ook.
        </p>
      </div>
      {problem !== null && (
        <p className="problem" id={partId('problem')} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
