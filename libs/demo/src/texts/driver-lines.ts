import type { DriverId } from '@poolshoogte/vocabulary';

/** One sentence that makes the breeding ground recognisable, without a theme of its own. */
export const DRIVER_LINES: Readonly<Record<DriverId, readonly string[]>> = {
  gebrek_aan_grip: [
    'Men voelt zich machteloos.',
    'Je hebt er geen invloed op, hoorden we {vaak|steeds|opnieuw}.',
    'Niemand weet waar hij aan toe is.',
    'Het overkomt ons gewoon, zegt {iemand}.',
    'De onzekerheid is het ergste, zegt men.',
    'We staan met lege handen, zo klonk het.',
    '{Mensen} zeggen dat zij er zelf geen grip op hebben.',
  ],
  oneerlijkheid: [
    'Wel de lasten en niet de lusten, vindt men.',
    'Er wordt met twee maten gemeten, zegt {iemand}.',
    'Dat het verderop wel kan, noemt men oneerlijk.',
    'Wij zijn altijd de klos, klonk het.',
    'De een krijgt alles en de ander niets, is het gevoel.',
    '{Mensen} voelen zich achtergesteld.',
    'Men vindt de regels niet voor iedereen gelijk.',
  ],
  verruwing: [
    'De toon wordt harder.',
    'Er werd geschreeuwd en {iemand} liep weg.',
    'Er vielen harde woorden.',
    'Een medewerker werd uitgescholden.',
    'Wie er anders over denkt, houdt nu zijn mond.',
    'Het wordt wij tegen zij, merkt {iemand}.',
  ],
  bedreigde_identiteit: [
    'Straks herkennen we ons eigen dorp niet meer, zegt {iemand}.',
    'Het dorp verliest zijn karakter, vindt men.',
    'Onze manier van leven telt niet meer, klonk het.',
    'Men is bang dat het eigene verdwijnt.',
    'Het gaat te snel voor een dorp als dit, zegt {iemand}.',
  ],
  botsende_bestuurslagen: [
    'Gemeente en provincie wijzen naar elkaar.',
    'Den Haag beslist en de gemeente mag het uitleggen, zegt {iemand}.',
    'Onduidelijk is of de gemeente of het Rijk hierover gaat.',
    'Het waterschap zegt iets anders dan de gemeente.',
    'Men wordt van de provincie naar de gemeente gestuurd en terug.',
  ],
};
