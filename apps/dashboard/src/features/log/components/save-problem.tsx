import type { SaveFailure } from '../use-save';
import { fieldErrorsOf } from '../field-errors';
import './save-problem.css';

interface SaveProblemProps {
  failure: SaveFailure;
  onRetry: () => void;
  /** For a text whose earlier version did arrive: save this version too, under a key of its own. */
  onSaveAsNew: () => void;
}

/** Why saving did not work; the text stays where it is. */
export function SaveProblem({ failure, onRetry, onSaveAsNew }: SaveProblemProps) {
  if (failure.kind === 'problem') {
    const { problem } = failure.error;
    if (problem.code === 'idempotency_key_reused') {
      return (
        <Message
          text="Een eerdere versie van deze tekst is toch aangekomen. Wilt u deze versie ook vastleggen?"
          action="Ja, ook vastleggen"
          onPress={onSaveAsNew}
        />
      );
    }
    const { form } = fieldErrorsOf(problem);
    if (form === null) return null;
    return (
      <Message text={`${form} Uw tekst blijft hier staan.`} action="Opnieuw" onPress={onRetry} />
    );
  }
  const text =
    failure.kind === 'offline'
      ? 'Geen verbinding. Uw tekst blijft hier staan; probeer het zo weer.'
      : 'Het antwoord was niet te lezen. Uw tekst blijft hier staan; opnieuw sturen kan geen kwaad.';
  return <Message text={text} action="Opnieuw" onPress={onRetry} />;
}

function Message(props: { text: string; action: string; onPress: () => void }) {
  return (
    <div className="log-message log-problem" role="alert">
      <p>{props.text}</p>
      <button type="button" className="log-chip" onClick={props.onPress}>
        {props.action}
      </button>
    </div>
  );
}
