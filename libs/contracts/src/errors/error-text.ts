import type { ErrorCode } from './error-code';

/** What a person reads: a title, and what to do next. A code without text does not compile. */
export const ERROR_TEXT = {
  invalid_request: {
    title: 'Dit verzoek klopt niet',
    advice: 'Kijk bij de genoemde velden wat er anders moet en probeer het opnieuw.',
  },
  invalid_json: {
    title: 'Dit is geen geldige JSON',
    advice: 'Stuur de gegevens als JSON, met aanhalingstekens om namen en teksten.',
  },
  not_signed_in: {
    title: 'U bent niet (meer) aangemeld',
    advice: 'Meld u aan en probeer het opnieuw. Wat u had ingevuld, blijft staan.',
  },
  key_invalid: {
    title: 'Deze sleutel werkt niet',
    advice:
      'Zij is verlopen, ingetrokken of verkeerd overgenomen. Vraag de beheerder om een nieuwe.',
  },
  sign_in_failed: {
    title: 'Aanmelden is niet gelukt',
    advice: 'Begin opnieuw bij Aanmelden. Blijft het misgaan, vraag dan uw beheerder om hulp.',
  },
  sign_in_without_role: {
    title: 'U hebt nog geen toegang tot Poolshoogte',
    advice:
      'Uw organisatie kent u, maar u hebt hier nog geen rol. Vraag uw beheerder om een uitnodiging.',
  },
  second_factor_missing: {
    title: 'Aanmelden met één stap is hier niet genoeg',
    advice:
      'Meld u opnieuw aan met een tweede stap, zoals een app of een sleutel. Uw beheerder weet welke.',
  },
  provider_unavailable: {
    title: 'De aanmelddienst van uw organisatie antwoordt niet',
    advice: 'Probeer het over een minuut opnieuw. Wie al is aangemeld, kan doorwerken.',
  },
  not_allowed: {
    title: 'Dit hoort niet bij uw rol',
    advice: 'Vraag de beheerder van uw gemeente als u dit voor uw werk nodig hebt.',
  },
  foreign_origin: {
    title: 'Dit verzoek komt van een andere website',
    advice: 'Open Poolshoogte in een eigen tabblad en probeer het daar opnieuw.',
  },
  not_found: {
    title: 'Deze pagina bestaat niet',
    advice: 'Controleer het adres of ga terug naar het begin.',
  },
  unknown_municipality: {
    title: 'Deze gemeente is hier niet in gebruik',
    advice: 'Kies een gemeente uit de lijst of voeg haar eerst toe.',
  },
  unknown_kern: {
    title: 'Deze kern hoort niet bij deze gemeente',
    advice: 'Kies een kern uit de lijst, of laat de kern leeg als u het niet weet.',
  },
  unknown_signal: {
    title: 'Dit signaal is er niet (meer)',
    advice: 'Het is misschien al verwijderd. Ververs de lijst.',
  },
  unknown_import: {
    title: 'Deze import is er niet',
    advice: 'Controleer het nummer van de import.',
  },
  unknown_alert: {
    title: 'Deze attentie is er niet',
    advice: 'Ga terug naar de lijst en kies daar een attentie.',
  },
  unknown_account: {
    title: 'Deze persoon is hier niet bekend',
    advice: 'Misschien is de toegang al beëindigd. Ververs de lijst.',
  },
  unknown_session: {
    title: 'Deze sessie is er niet (meer)',
    advice: 'Zij is misschien al beëindigd. Ververs de lijst.',
  },
  unknown_key: {
    title: 'Deze sleutel is er niet (meer)',
    advice: 'Zij is misschien al ingetrokken. Ververs de lijst.',
  },
  unknown_device: {
    title: 'Dit wandscherm is er niet (meer)',
    advice: 'Het is misschien al verwijderd. Ververs de lijst.',
  },
  unknown_push_subscription: {
    title: 'Dit apparaat stond niet (meer) aan',
    advice: 'U hoeft niets te doen: er komen hier geen meldingen.',
  },
  unknown_correction: {
    title: 'Deze verbetering is er niet',
    advice: 'Ververs de lijst met verbeteringen.',
  },
  unknown_model: {
    title: 'Deze versie is er niet (meer)',
    advice: 'Van oude versies wordt alleen de geschiedenis bewaard. Kies een andere versie.',
  },
  unknown_word: {
    title: 'Dit woord staat niet in de woordenlijst',
    advice: 'Ververs de woordenlijst en kies opnieuw.',
  },
  word_refused: {
    title: 'Dit woord kan niet in de woordenlijst',
    advice:
      'Gebruik alleen letters, met een spatie of streepje ertussen en zo nodig een * aan het begin of eind. Noem geen namen of andere persoonsgegevens.',
  },
  enrolment_invalid: {
    title: 'Deze koppelcode werkt niet',
    advice: 'Zij is al gebruikt of verlopen. Maak in Beheer een nieuw wandscherm aan.',
  },
  unknown_event: {
    title: 'Dit staat niet (meer) op de agenda',
    advice: 'Ververs de agenda en kijk of het al is verwijderd.',
  },
  unknown_agenda: {
    title: 'Dit bestand of adres is er niet (meer)',
    advice: 'Ververs de pagina en kijk of het al is verwijderd.',
  },
  event_of_agenda: {
    title: 'Dit kwam met een bestand of van een adres',
    advice: 'Verander het daar, of haal het hele bestand of adres van de agenda.',
  },
  agenda_address_refused: {
    title: 'Dit adres mogen we niet ophalen',
    advice:
      'Kies een adres op internet dat begint met https:// en dat zonder wachtwoord te openen is.',
  },
  agenda_unreachable: {
    title: 'Op dit adres komt geen agenda terug',
    advice: 'Open het adres in een browser en kijk of er een agenda (ics) komt.',
  },
  agenda_too_large: {
    title: 'Deze agenda is te groot',
    advice: 'Hoogstens 1 MB en 5.000 dagen. Neem een kortere tijd, of splits de agenda.',
  },
  agenda_unreadable: {
    title: 'Dit is geen agenda die we kunnen lezen',
    advice: 'Sla de agenda op als iCalendar (ics) en probeer het opnieuw.',
  },
  last_administrator: {
    title: 'Dit is de laatste beheerder van de gemeente',
    advice: 'Maak eerst iemand anders beheerder; daarna kan deze rol worden beëindigd.',
  },
  already_present: {
    title: 'Deze persoon heeft hier al toegang',
    advice: 'Zoek de persoon in de lijst op en verander daar de rollen.',
  },
  alert_moved_on: {
    title: 'Iemand anders was u net voor',
    advice: 'Ververs de attentie, lees wat er veranderde en probeer het dan opnieuw.',
  },
  alert_closed: {
    title: 'Deze attentie is al afgesloten',
    advice: 'Zij kan niet meer veranderen. Gaat het door, dan komt er een nieuwe.',
  },
  alert_step_too_early: {
    title: 'Deze stap komt nog te vroeg',
    advice: 'Duid de attentie eerst; daarna kunt u opvolging vastleggen of afsluiten.',
  },
  settings_moved_on: {
    title: 'Deze instelling is intussen veranderd',
    advice: 'Ververs de pagina en bekijk de nieuwe instelling voordat u haar wijzigt.',
  },
  back_test_missing: {
    title: 'Bekijk eerst wat deze instelling zou hebben gegeven',
    advice: 'Doe de proef op de eigen geschiedenis opnieuw en bewaar daarna de instelling.',
  },
  roles_from_provider: {
    title: 'Deze rollen komen van de aanmelddienst',
    advice: 'Verander de groep van deze persoon bij de aanmelddienst van uw organisatie.',
  },
  expiry_out_of_range: {
    title: 'Deze einddatum kan niet',
    advice: 'Kies een dag na vandaag en binnen een jaar.',
  },
  push_service_unknown: {
    title: 'Meldingen van deze browser kennen we niet',
    advice: 'Gebruik Chrome, Edge, Firefox of Safari, of kies voor e-mail.',
  },
  text_empty: {
    title: 'Er staat nog geen tekst',
    advice: 'Schrijf in een of twee zinnen wat u hoorde of zag.',
  },
  text_too_long: {
    title: 'Deze tekst is te lang',
    advice: 'Maak de tekst korter dan 5.000 tekens, of splits hem in meer signalen.',
  },
  text_not_masked: {
    title: 'Deze tekst is nog niet afgeschermd',
    advice:
      'Er gaat dan niets naar het taalmodel. Leg het signaal gewoon vast: daarbij wordt de tekst afgeschermd.',
  },
  restore_not_a_name: {
    title: 'Alleen een naam kan weer leesbaar worden',
    advice: 'Andere gegevens blijven afgeschermd. Sla op zonder dit woord terug te zetten.',
  },
  echo_of_itself: {
    title: 'Een signaal kan geen echo van zichzelf zijn',
    advice: 'Kies een ander signaal.',
  },
  echo_changed: {
    title: 'Deze signalen zijn intussen veranderd',
    advice: 'Er is niets veranderd. Ververs de pagina en kijk opnieuw.',
  },
  unknown_change: {
    title: 'Deze wijziging is er niet (meer)',
    advice: 'Ververs de pagina en kijk wat nu bij elkaar hoort.',
  },
  date_in_future: {
    title: 'Deze datum ligt in de toekomst',
    advice: 'Kies de dag waarop het gebeurde: vandaag of eerder.',
  },
  date_too_old: {
    title: 'Deze datum ligt te ver terug',
    advice: 'Kies een dag na 1 januari 1990.',
  },
  idempotency_key_missing: {
    title: 'Het verzoek mist een eigen sleutel',
    advice: 'Stuur de kop Idempotency-Key mee, met een nieuwe UUID voor elk signaal.',
  },
  idempotency_key_reused: {
    title: 'Deze sleutel hoort bij een ander signaal',
    advice: 'Gebruik voor elk nieuw signaal een nieuwe Idempotency-Key.',
  },
  municipality_already_active: {
    title: 'Deze gemeente is al in gebruik',
    advice: 'U kunt haar bord openen; toevoegen is niet nodig.',
  },
  import_already_running: {
    title: 'Deze import loopt al',
    advice: 'Wacht tot hij klaar is; de voortgang staat op de pagina Importeren.',
  },
  import_already_undone: {
    title: 'Deze import is al ongedaan gemaakt',
    advice: 'Er is niets meer om terug te draaien.',
  },
  file_unreadable: {
    title: 'Dit bestand kunnen we niet lezen',
    advice: 'Sla het op als xlsx of CSV met een kopregel, met kolommen voor datum en tekst.',
  },
  file_empty: {
    title: 'Dit bestand is leeg',
    advice: 'Kies een bestand met een kopregel en ten minste één rij.',
  },
  file_type_unsupported: {
    title: 'Dit soort bestand nemen we niet aan',
    advice:
      'Kies een lijst uit Excel (xlsx), CSV of JSON Lines, een nieuwsfeed of een bewaarde e-mail (eml).',
  },
  body_too_large: {
    title: 'Dit is te groot',
    advice: 'Maak het kleiner of splits het in delen.',
  },
  body_too_slow: {
    title: 'Uw verzoek kwam te langzaam binnen',
    advice: 'Controleer de verbinding en probeer het opnieuw. Er is niets bewaard.',
  },
  method_not_allowed: {
    title: 'Dit kan hier niet',
    advice: 'Controleer in de beschrijving van de API welke bewerking bij dit adres hoort.',
  },
  too_many_requests: {
    title: 'Even rustig aan',
    advice: 'Wacht een moment en probeer het opnieuw.',
  },
  unavailable: {
    title: 'Poolshoogte is even niet bereikbaar',
    advice: 'Probeer het over een minuut opnieuw. Wat al bewaard is, blijft bewaard.',
  },
  internal: {
    title: 'Er ging bij ons iets mis',
    advice:
      'Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, meld het dan bij uw beheerder.',
  },
} as const satisfies Record<ErrorCode, { title: string; advice: string }>;
