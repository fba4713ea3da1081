import type { FeedItem } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { MaskedText } from '../../../components/masked-text';
import { useReturningFocus } from '../../../components/use-returning-focus';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import { readNote } from '../api/read-note';
import { ReasonForm } from './reason-form';

interface Props {
  item: FeedItem;
  municipality: string;
}

/**
 * The text of one signal, for the mayor: after a reason, which is written down. Who has no such right,
 * such as a screen on a wall, sees nothing here. The text is kept on this page only.
 */
export function ReadNote({ item, municipality }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const opener = useReturningFocus(isAsking);
  const session = useSession();
  const reading = useMutation({
    mutationFn: (reason: string) => readNote({ id: item.id, municipality, reason }),
    networkMode: 'always',
    gcTime: 0,
  });
  if (!may(session, ['mayor'], municipality)) return null;
  if (reading.data !== undefined) return <ReadText text={reading.data.text} />;
  if (isAsking) {
    return (
      <ReasonForm
        error={reading.error}
        isPending={reading.isPending}
        onSubmit={(reason) => reading.mutate(reason)}
        onCancel={() => {
          setIsAsking(false);
          reading.reset();
        }}
      />
    );
  }
  return (
    <button type="button" className="link-button" ref={opener} onClick={() => setIsAsking(true)}>
      Lees de notitie
    </button>
  );
}

function ReadText({ text }: { text: string }) {
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => shown.current?.focus({ preventScroll: true }), []);
  return (
    <p className="feed__text reason__text focus-target" ref={shown} tabIndex={-1}>
      <MaskedText text={text} />
    </p>
  );
}
