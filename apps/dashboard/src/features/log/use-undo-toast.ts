import { useEffect, useState } from 'react';
import type { SavedSignal } from './api/signal-requests';
import type { ToastMessage } from './components/toast';
import { useUndo } from './use-save';

/** How long a saved signal can be undone from here, in milliseconds. */
const UNDO_MS = 30_000;

/** Says that a signal was saved, and takes it back when asked. */
export function useUndoToast() {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const undo = useUndo();
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => setMessage(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const takeBack = (signal: SavedSignal, onUndone: () => void) => {
    setMessage({ text: 'Bezig met ongedaan maken.', action: null });
    undo.mutate(signal, {
      onSuccess: () => {
        setMessage({ text: 'Ongedaan gemaakt. Er is niets bewaard.', action: null });
        onUndone();
      },
      onError: () =>
        setMessage({
          text: 'Ongedaan maken lukte niet. Het signaal staat er nog.',
          action: { label: 'Opnieuw', onPress: () => takeBack(signal, onUndone) },
        }),
    });
  };

  return {
    message,
    /** `onUndone` runs once the signal is gone. */
    saved: (signal: SavedSignal, kernName: string | null, onUndone: () => void) =>
      setMessage({
        text: kernName === null ? 'Vastgelegd zonder kern.' : `Vastgelegd in ${kernName}.`,
        action: { label: 'Ongedaan maken', onPress: () => takeBack(signal, onUndone) },
      }),
  };
}
