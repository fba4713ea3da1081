import type { PhaseId } from '@poolshoogte/vocabulary';

/** Sentences for meetings that fit every theme: `{zaak}` and `{goed}` carry the subject. */
export const MEETING_FRAMES: Readonly<Record<PhaseId, readonly string[]>> = {
  onbekend: [
    '{Mensen} spraken {rustig|open|ontspannen} over {goed} {plek}.',
    'Goed gesprek {plek} over {goed}; {iemand} dacht actief mee.',
    'Veel waardering {plek} voor {goed}.',
    '{Iemand} vroeg hoe het verder gaat met {goed} {plek}.',
    'Vragen over {goed} {plek} konden we meteen beantwoorden.',
    '{Mensen} bieden aan om te helpen rond {goed} {plek}.',
  ],
  onbehagen: [
    '{Mensen} {plek} maken zich zorgen over {zaak}.',
    'Sombere stemming {plek} over {zaak}.',
    'Er wordt {plek} {gelaten|berustend|moe} gesproken over {zaak}.',
    '{Iemand} ligt {plek} wakker van gedachten over {zaak}.',
    'Bezorgde gesprekken {plek} over {zaak}; het komt toch niet goed, denkt men.',
    '{Sinds} hoor je {plek} twijfel over {zaak}.',
  ],
  ongenoegen: [
    '{Mensen} {plek} zijn ontevreden over {zaak} en willen {een oplossing|duidelijkheid|een antwoord}.',
    'Veel klachten {plek} over {zaak}.',
    '{Iemand} stelde {plek} scherpe vragen over {zaak}.',
    'De frustratie {plek} over {zaak} neemt toe.',
    'Kritiek {plek} over {zaak}; men verwacht dat er nu iets gebeurt.',
    '{Iemand} is {plek} klaar met praten over {zaak} en wil daden zien.',
    '{Sinds} ergernis {plek} over {zaak}.',
  ],
  onrust: [
    '{Mensen} {plek} zijn een handtekeningenactie begonnen over {zaak}.',
    'Een petitie over {zaak} gaat {plek} van deur tot deur; {40-420} namen.',
    'Er hangen {plek} spandoeken over {zaak}.',
    '{Iemand} kondigde {plek} een protestactie aan over {zaak}.',
    'Een actiegroep over {zaak} kwam {plek} voor het eerst samen.',
  ],
  problematische_onrust: [
    'De avond over {zaak} {plek} is gestopt nadat een spreker werd bedreigd.',
    'Na het gesprek over {zaak} {plek} zijn banden van een auto lekgestoken.',
    'Een organisator kreeg {plek} een dreigbrief over {zaak}.',
    'Bij een protest over {zaak} {plek} werden mensen geïntimideerd.',
  ],
};
