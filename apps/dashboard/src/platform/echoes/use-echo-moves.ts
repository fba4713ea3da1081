import type { EchoChanged } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '../api/problem-text';
import { mergeSignals, splitSignal, undoChange } from './echo-requests';

/** What happened last, in words, and how to take it back. */
export interface EchoMessage {
  text: string;
  /** `null` when there is nothing to take back. */
  change: string | null;
}

interface Move {
  run: () => Promise<EchoChanged>;
  said: string;
  isUndo: boolean;
}

const OFFLINE = 'Geen verbinding. Er is niets veranderd; probeer het zo weer.';

/** Merging, splitting and undoing, one at a time; `onMoved` when counts have moved. */
export function useEchoMoves(municipality: string, onMoved: () => void) {
  const [message, setMessage] = useState<EchoMessage | null>(null);
  const moving = useMutation({
    mutationFn: ({ run }: Move) => run(),
    networkMode: 'always',
    onSuccess: ({ change }, { said, isUndo }) => {
      const text = change === null ? 'Er hoefde niets te veranderen.' : said;
      setMessage({ text, change: isUndo ? null : change });
      onMoved();
    },
    onError: (error) => setMessage({ text: problemText(error, OFFLINE), change: null }),
  });
  const move = (said: string, run: Move['run'], isUndo = false) => {
    if (!moving.isPending) moving.mutate({ run, said, isUndo });
  };
  return {
    message,
    isMoving: moving.isPending,
    forget: () => setMessage(null),
    merge: (id: string, other: string) =>
      move('Samengevoegd: het telt als één gebeurtenis.', () =>
        mergeSignals({ id, municipality }, other),
      ),
    split: (id: string) =>
      move('Losgemaakt: het telt als eigen gebeurtenis.', () => splitSignal({ id, municipality })),
    undo: (change: string) =>
      move('Ongedaan gemaakt.', () => undoChange({ id: change, municipality }), true),
  };
}
