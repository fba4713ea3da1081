import { PageMessage } from '../../components/page-message';

interface Props {
  /** It came with a link, but not with a whole one. */
  isUnreadable: boolean;
  isPerson: boolean;
}

/** A screen without a session: how somebody gives it one. */
export function NotLinked({ isUnreadable, isPerson }: Props) {
  return (
    <PageMessage
      title={isUnreadable ? 'Deze koppellink is niet heel' : 'Dit scherm is niet gekoppeld'}
    >
      {isUnreadable && 'Neem de hele link over, met alles achter het hekje. '}
      De beheerder maakt in Poolshoogte bij Beheer, Wandschermen een nieuw wandscherm aan en krijgt
      een link. Open die link op dit scherm; daarna staat hier het bord.
      {isPerson && (
        <>
          {' '}
          Zoekt u zelf het bord, ga dan naar <a href="/">het begin</a>.
        </>
      )}
    </PageMessage>
  );
}
