import { useEffect, useEffectEvent } from 'react';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import { ApiError } from '../../platform/api/api-client';
import { problemText } from '../../platform/api/problem-text';

interface Props {
  /** The name of the person who is signed in here, for whom linking has a price. */
  signedInAs: string | null;
  error: Error | null;
  isPending: boolean;
  onLink: () => void;
}

/** A screen that was given a link: it is linked at once, unless somebody is signed in here. */
export function LinkScreen({ signedInAs, error, isPending, onLink }: Props) {
  const linkAtOnce = useEffectEvent(() => {
    if (signedInAs === null) onLink();
  });
  useEffect(() => linkAtOnce(), []);
  if (isPending) return <Waiting>Het scherm wordt gekoppeld.</Waiting>;
  if (error instanceof ApiError) {
    const { title, detail } = error.problem;
    return <PageMessage title={title}>{detail}</PageMessage>;
  }
  if (error !== null) {
    return (
      <PageMessage title="Koppelen is nog niet gelukt" onRetry={onLink}>
        {problemText(error, 'Er is geen verbinding. De koppelcode is nog niet gebruikt.')}
      </PageMessage>
    );
  }
  if (signedInAs === null) return <Waiting>Het scherm wordt gekoppeld.</Waiting>;
  return (
    <div className="message">
      <h1 className="lede">Wordt dit een wandscherm?</h1>
      <p>
        Deze browser is nu van {signedInAs}. Na het koppelen bent u hier afgemeld en toont de
        browser alleen nog het bord. De link werkt één keer: open hem liever op het scherm zelf.
      </p>
      <button type="button" className="button button--primary" onClick={onLink}>
        Ja, koppel deze browser
      </button>
    </div>
  );
}
