import type { SourceKindId } from '@poolshoogte/vocabulary';

/** First words of a note per kind of source, without a place. */
export const OPENERS: Readonly<Record<SourceKindId, readonly string[]>> = {
  bijeenkomst: [
    'Gehoord tijdens de dorpsronde.',
    'Uit het gesprek van {wanneer}.',
    'Dorpsavond, {een volle zaal|een half gevulde zaal|een kleine groep}.',
    'Keukentafelgesprek.',
    'Verslag in het kort.',
    'Aan tafel met {3-14} mensen.',
    'Buurtbijeenkomst van {wanneer}.',
    'Koffieochtend, {6-25} aanwezigen.',
    'Tijdens de schouw gehoord.',
    'Praatje aan de deur.',
  ],
  melding: [
    'Telefonische melding.',
    'Melding per e-mail.',
    'Aan de balie.',
    'Binnengekomen {wanneer}.',
    'Via het meldpunt.',
    'Brief ontvangen.',
    'Melding, {eerste keer|tweede keer|derde keer} over dit onderwerp.',
    'Doorgezet door een collega.',
    'Terugbelverzoek.',
    'Notitie van de balie.',
  ],
  online: [
    'Openbaar bericht.',
    'Op een openbare dorpspagina.',
    'Reactie onder een nieuwsbericht.',
    'Online gelezen, {4-60} reacties.',
    'Gedeeld bericht, {10-240} keer bekeken.',
    'Ingezonden stuk op een nieuwssite.',
    'Bericht van {wanneer}.',
    'Openbare reactie.',
    'Kort nieuwsbericht.',
    'Op een openbaar forum.',
  ],
};

/** First words that name the kern, for sentences that have no slot for it. */
export const PLACE_OPENERS: Readonly<Record<SourceKindId, readonly string[]>> = {
  bijeenkomst: [
    'Dorpsavond {plek}.',
    'Dorpsronde {kern}.',
    'Gesprek {plek}, {wanneer}.',
    '{kern}, aan tafel met {3-14} mensen.',
    'Bijeenkomst {plek}.',
  ],
  melding: [
    'Melding uit {kern}.',
    '{kern}, telefonische melding.',
    'E-mail van {iemand} uit {kern}.',
    'Aan de balie, over {kern}.',
    'Binnengekomen uit {kern}.',
  ],
  online: [
    'Openbaar bericht over {kern}.',
    'Dorpspagina {kern}.',
    '{kern}, reactie onder een nieuwsbericht.',
    'Online gelezen over {kern}.',
    'Bericht uit {kern}, {5-90} reacties.',
  ],
};
