import type { ThemeTexts } from '../theme-texts';

export const HOOGSPANNING_DATACENTERS: ThemeTexts = {
  issues: [
    'de nieuwe hoogspanningslijn',
    'hoogspanningsmasten vlak bij huizen',
    'de bouw van een datacenter',
    'het stroomverbruik van het datacenter',
    'het volle stroomnet',
    'het transformatorstation aan de dorpsrand',
    'de straling van de hoogspanningskabels',
    'netcongestie waardoor bedrijven geen aansluiting krijgen',
    'het waterverbruik van datacenters',
  ],
  good: [
    'de uitleg van de netbeheerder over het stroomnet',
    'het tracé van de hoogspanningskabel',
    'de planning van het verdeelstation',
    'de restwarmte van het datacenter',
    'de informatieavond over het stroomnet',
    'de beplanting rond het verdeelstation',
  ],
  details: [
    'De masten worden {45-70} meter hoog.',
    'De netbeheerder noemt {2029|2030|2031|2032} als jaar voor meer ruimte op het stroomnet.',
    'Men vraagt of de hoogspanning onder de grond kan.',
    'Ondernemers wachten al {1-5} jaar op een zwaardere stroomaansluiting.',
    'Over de gezondheid bij hoogspanning wil men een onafhankelijk antwoord.',
  ],
  cores: {
    onbekend: [
      'De netbeheerder lichtte {plek} het tracé van de hoogspanningskabel toe; nette vragen.',
      '{Iemand} vroeg wanneer het verdeelstation {plek} klaar is.',
      'Rondleiding bij een datacenter georganiseerd {plek}, {6-30} tevreden deelnemers.',
      'Planning voor het verzwaren van het stroomnet {plek} gedeeld.',
    ],
    onbehagen: [
      '{Mensen} {plek} voelen zich omsingeld door masten, datacenters en kassen.',
      'Straks hebben datacenters stroom en wij niet, zegt {iemand} {plek}.',
      'Onder hoogspanning wonen went nooit, zegt {iemand} {plek}.',
      'Het stroomnet zit vol en niemand weet {plek} hoe het verder moet.',
    ],
    ongenoegen: [
      '{Iemand} krijgt {plek} geen stroomaansluiting, terwijl het datacenter wel uitbreidt.',
      '{Mensen} {plek} willen de hoogspanningslijn ondergronds.',
      'Het brommen van het transformatorstation {plek} houdt {iemand} wakker.',
      'Bedrijf {plek} kan niet groeien door netcongestie en is boos op de netbeheerder.',
    ],
    onrust: [
      '{Mensen} {plek} wandelden in een groep van {50-240} langs het tracé van de hoogspanningslijn.',
      'Petitie tegen het datacenter {plek}: {200-1500} namen.',
      'Protestborden {plek} tegen de hoogspanningsmasten.',
    ],
    problematische_onrust: [
      'Landmeters voor de hoogspanningslijn zijn {plek} weggejaagd en bedreigd.',
      'Bouwplaats van het datacenter vernield {plek}.',
      'Een bestuurder kreeg {plek} een dreigbrief over de hoogspanningslijn.',
    ],
  },
};
