import type { AccessAction } from '@poolshoogte/contracts';

interface ActionWords {
  /** In the filter. */
  label: string;
  /** After who did it; `{}` is what it was done to. */
  says: string;
  /** What that is called: a wall screen is kept as an account, but nobody calls it so. */
  noun: string;
}

const words = (label: string, says: string, noun = ''): ActionWords => ({ label, says, noun });

/** How the log is read aloud; an action without words does not compile. */
export const ACTION_WORDS: Record<AccessAction, ActionWords> = {
  signed_in: words('Aangemeld', 'meldde zich aan'),
  sign_in_refused: words('Aanmelden geweigerd', 'wilde zich aanmelden en mocht er niet in'),
  signed_out: words('Afgemeld', 'meldde zich af'),
  session_ended: words('Sessie beëindigd', 'beëindigde een eigen sessie'),
  signal_logged: words('Signaal vastgelegd', 'legde {} vast', 'signaal'),
  signal_read: words('Signaal gelezen', 'las {}', 'signaal'),
  signals_listed: words('Signalen bekeken', 'bekeek de lijst met signalen'),
  signal_corrected: words('Signaal verbeterd', 'verbeterde {}', 'signaal'),
  signal_removed: words('Signaal verwijderd', 'verwijderde {}', 'signaal'),
  echo_merged: words('Echo samengevoegd', 'voegde {} samen met een ander', 'signaal'),
  echo_split: words('Echo losgemaakt', 'maakte {} los', 'signaal'),
  echo_undone: words(
    'Samenvoegen of losmaken teruggedraaid',
    'draaide een wijziging van {} terug',
    'signaal',
  ),
  name_restored: words('Woord weer leesbaar gemaakt', 'maakte een woord leesbaar in {}', 'signaal'),
  correction_withdrawn: words('Verbetering ingetrokken', 'trok {} in', 'verbetering'),
  signal_coded_again: words('Nog eens getagd', 'gaf {} nog eens thema’s', 'signaal'),
  tagging_changed: words('Voorstellen gewijzigd', 'wijzigde hoe voorstellen worden gedaan'),
  board_opened: words('Bord geopend', 'opende het bord'),
  alerts_listed: words('Attenties bekeken', 'bekeek de lijst met attenties'),
  alert_opened: words('Attentie geopend', 'opende {}', 'attentie'),
  alert_seen: words('Attentie gezien', 'zag {}', 'attentie'),
  alert_interpreted: words('Attentie geduid', 'duidde {}', 'attentie'),
  alert_followed_up: words('Opvolging vastgelegd', 'legde opvolging vast bij {}', 'attentie'),
  alert_closed: words('Attentie afgesloten', 'sloot {} af', 'attentie'),
  alert_settings_changed: words(
    'Instelling van attenties gewijzigd',
    'wijzigde wanneer er attenties komen',
  ),
  event_added: words('Op de agenda gezet', 'zette {} op de agenda', 'gebeurtenis'),
  event_changed: words('Agenda gewijzigd', 'wijzigde {} op de agenda', 'gebeurtenis'),
  event_removed: words('Van de agenda gehaald', 'haalde {} van de agenda', 'gebeurtenis'),
  agenda_added: words('Agenda toegevoegd', 'voegde {} toe', 'agenda'),
  agenda_removed: words('Agenda verwijderd', 'verwijderde {}', 'agenda'),
  import_done: words('Lijst geïmporteerd', 'importeerde een lijst ({})', 'import'),
  import_undone: words('Import ongedaan gemaakt', 'maakte {} ongedaan', 'import'),
  refusals_exported: words(
    'Geweigerde rijen opgehaald',
    'haalde de geweigerde rijen op van {}',
    'import',
  ),
  person_invited: words('Persoon uitgenodigd', 'nodigde {} uit', 'account'),
  roles_changed: words('Rollen gewijzigd', 'wijzigde de rollen van {}', 'account'),
  person_removed: words('Toegang beëindigd', 'beëindigde de toegang van {}', 'account'),
  key_issued: words('Sleutel gemaakt', 'maakte {}', 'sleutel'),
  key_rotated: words('Sleutel vervangen', 'verving {}', 'sleutel'),
  key_revoked: words('Sleutel ingetrokken', 'trok {} in', 'sleutel'),
  device_issued: words('Wandscherm aangemaakt', 'maakte {} aan', 'wandscherm'),
  device_enrolled: words('Wandscherm gekoppeld', 'koppelde {}', 'wandscherm'),
  device_removed: words('Wandscherm verwijderd', 'verwijderde {}', 'wandscherm'),
  municipality_activated: words('Gemeente in gebruik genomen', 'nam de gemeente in gebruik'),
  access_log_read: words('Toegangslogboek gelezen', 'las het toegangslogboek'),
  access_log_exported: words(
    'Toegangslogboek meegenomen',
    'nam het toegangslogboek mee als bestand',
  ),
  access_log_pruned: words(
    'Oude regels opgeruimd',
    'ruimde regels op waarvan de bewaartermijn voorbij is',
  ),
};

/** What an object of the log is called; a kind that is not known here keeps its own name. */
const OBJECT_WORDS: Record<string, string> = {
  signal: 'signaal',
  tag_correction: 'verbetering',
  tagging_model: 'versie',
  lexicon_change: 'woord',
  setting: 'instelling',
  import: 'import',
  account: 'account',
  person: 'persoon',
  session: 'sessie',
  service_key: 'sleutel',
  key: 'sleutel',
  device: 'wandscherm',
  municipality: 'gemeente',
};

export const objectWord = (kind: string): string => OBJECT_WORDS[kind] ?? kind;
