import { useState } from 'react';
import { fileProblem } from '../file-kind';
import { useFileDrop } from '../use-file-drop';
import { FilePicker } from './file-picker';
import './file-choice.css';

interface FileChoiceProps {
  place: string;
  onStart: (file: File) => void;
}

/** Choose a file or drop it; nothing is sent before the button is pressed. */
export function FileChoice({ place, onStart }: FileChoiceProps) {
  const [file, setFile] = useState<File | null>(null);
  const { isOver, dropTarget } = useFileDrop(setFile);
  const problem = file === null ? null : fileProblem(file);

  return (
    <form
      className="file-choice"
      data-over={isOver}
      {...dropTarget}
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && problem === null) onStart(file);
      }}
    >
      <FilePicker
        title={`Bestand met signalen uit ${place}`}
        file={file}
        problem={problem}
        onChoose={setFile}
      />
      <button
        type="submit"
        className="button button--primary"
        disabled={file === null || problem !== null}
      >
        Importeer in {place}
      </button>
    </form>
  );
}
