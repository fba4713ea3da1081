import type { PhaseId } from '@poolshoogte/vocabulary';

/** Sentences for reports that fit every theme: `{zaak}` and `{goed}` carry the subject. */
export const REPORT_FRAMES: Readonly<Record<PhaseId, readonly string[]>> = {
  onbekend: [
    '{Iemand} vraagt om informatie over {goed} {plek}.',
    'Compliment van {iemand} over {goed} {plek}.',
    '{Iemand} wil {zich aanmelden|iets bijdragen|meehelpen} en vroeg naar {goed} {plek}.',
    'Vraag over {goed} {plek}; uitleg gegeven en dat was voldoende.',
    'Bedankje ontvangen voor {goed} {plek}.',
    '{Iemand} meldt dat het goed loopt met {goed} {plek}.',
  ],
  onbehagen: [
    '{Iemand} uit zorgen over {zaak} {plek}, zonder dat er iets concreets wordt gevraagd.',
    'Melder maakt zich {sinds} ongerust over {zaak} {plek}.',
    '{Iemand} belt vooral om het verhaal kwijt te kunnen over {zaak} {plek}.',
    'Melder ziet het somber in en noemt zorgen over {zaak} {plek}.',
    'Het vertrouwen dat het goed komt is weg, zegt melder over {zaak} {plek}.',
    '{Mensen} schrijven dat zij piekeren over {zaak} {plek}.',
  ],
  ongenoegen: [
    'Klacht over {zaak} {plek}.',
    '{Iemand} klaagt {plek} over {zaak} en vraagt wat de gemeente doet.',
    'Melder is {boos|teleurgesteld|ontevreden} over {zaak} {plek}.',
    'Bezwaar ontvangen over {zaak} {plek}.',
    '{Iemand} wil vandaag nog weten wie er gaat over {zaak} {plek}.',
    '{Mensen} vragen de gemeente in te grijpen, het gaat over {zaak} {plek}.',
    'Opnieuw een klacht over {zaak} {plek}; de vorige melding bleef liggen.',
  ],
  onrust: [
    'Petitie over {zaak} {plek} aangeboden, {60-900} keer ondertekend.',
    'Aanmelding ontvangen voor een demonstratie {plek} over {zaak}.',
    'Gezamenlijke brief van {12-90} huishoudens {plek} over {zaak}.',
    'Actiegroep {plek} meldt een protestmars over {zaak}.',
    'Melder ziet {plek} steeds meer protestborden over {zaak}.',
  ],
  problematische_onrust: [
    'Medewerker bedreigd tijdens een telefoontje over {zaak} {plek}.',
    'Een raadslid kreeg een dreigmail over {zaak} {plek}.',
    'Vernielingen gemeld {plek} na een actie over {zaak}.',
    'Iemand dreigde {plek} met brandstichting in een gesprek over {zaak}.',
  ],
};
