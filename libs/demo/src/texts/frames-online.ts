import type { PhaseId } from '@poolshoogte/vocabulary';

/** Sentences for online mentions that fit every theme: `{zaak}` and `{goed}` carry the subject. */
export const ONLINE_FRAMES: Readonly<Record<PhaseId, readonly string[]>> = {
  onbekend: [
    'Positieve reacties op een bericht over {goed} {plek}.',
    '{Iemand} plaatst een {vrolijke|nuttige|vriendelijke} oproep over {goed} {plek}.',
    'Nieuwsbericht over {goed} {plek}, weinig reacties.',
    '{Iemand} stelt {plek} een vraag over {goed} en krijgt hulp van buren.',
    'Foto en een dankwoord {plek} voor {goed}.',
    'Feitelijk bericht over {goed} {plek}, zonder oordeel.',
  ],
  onbehagen: [
    'Reacties met zorgen over {zaak} {plek}; de toon is somber.',
    '{Iemand} schrijft {sinds} te piekeren over {zaak} {plek}.',
    'Veel bezorgde reacties {plek} over {zaak}.',
    'Het bericht over {zaak} {plek} roept vooral berusting op.',
    '{Iemand} vraagt zich hardop af waar het heen gaat, het gaat over {zaak} {plek}.',
    'Moedeloze toon {plek} in berichten over {zaak}.',
  ],
  ongenoegen: [
    '{Boze|Scherpe|Geïrriteerde} reacties {plek} over {zaak}.',
    '{Iemand} klaagt openlijk over {zaak} {plek} en krijgt bijval.',
    '{Mensen} eisen een oplossing in reacties over {zaak} {plek}.',
    'Kritisch bericht over {zaak} {plek}, vaak gedeeld.',
    'Waarom doet niemand iets, is de vraag {plek} over {zaak}.',
    '{Iemand} roept de gemeente op te reageren over {zaak} {plek}.',
    'Lange reeks klachten {plek} over {zaak}.',
  ],
  onrust: [
    'Oproep om {zaterdag|woensdagavond|volgende week} samen te protesteren {plek} over {zaak}.',
    'Online petitie over {zaak} {plek} staat op {80-1400} handtekeningen.',
    'Foto van spandoeken {plek}, met tekst over {zaak}.',
    'Verslag van een vreedzame demonstratie {plek} over {zaak}.',
    'Oproep tot een actie met trekkers of auto’s {plek} over {zaak}.',
  ],
  problematische_onrust: [
    'Bericht met een bedreiging van een bestuurder {plek}, over {zaak}.',
    'Filmpje van vernielingen {plek} na een protest over {zaak}.',
    'Oproep om iemand thuis op te zoeken {plek}, over {zaak}; gemeld bij het platform.',
    'Dreigende reacties {plek} over {zaak}, doorgezet naar de politie.',
  ],
};
