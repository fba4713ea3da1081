import type { SignedInAccount } from '@poolshoogte/contracts';
import { useEffect, useId, useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import { useLocation } from 'react-router';
import type { AccountPanelProps } from './account-panel';

interface Props extends AccountPanelProps {
  account: SignedInAccount;
}

/** Who is signed in; what it opens is loaded when somebody wants it. */
export function AccountMenu({ account, municipality, search }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  const [shownAt, setShownAt] = useState(pathname);
  if (shownAt !== pathname) {
    setShownAt(pathname);
    setIsOpen(false);
  }
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: Event) => {
      if (!(target instanceof Node) || root.current?.contains(target) !== true) setIsOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div className="account" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="account__button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="vh">Aangemeld als </span>
        <span className="account__name">{account.name ?? account.pseudonym}</span>
      </button>
      <div className="account__menu" id={id} hidden={!isOpen}>
        {isOpen && <LoadedPanel municipality={municipality} search={search} />}
      </div>
    </div>
  );
}

/** A menu that does not arrive is no reason to lose the page behind it. */
function LoadedPanel(props: AccountPanelProps) {
  const [Panel, setPanel] = useState<ComponentType<AccountPanelProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    import('./account-panel').then(
      (loaded) => setPanel(() => loaded.AccountPanel),
      () => setHasFailed(true),
    );
  }, []);
  if (Panel !== null) return <Panel {...props} />;
  return hasFailed ? <p>Geen verbinding. Sluit dit menu en probeer het zo weer.</p> : null;
}
