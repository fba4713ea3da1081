import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const WIND_ZONNE_ENERGIE: Lexicon<ThemeId> = {
  id: 'wind_zonne_energie',
  cues: [
    {
      strength: 'sure',
      words: `
        *windmolen*, *windturbine*, *windpark*, *windenergie*, windplan*, windlocatie*, windboer*,
        windmolenpark*, windproject*, windzoekgebied*, wind op land, windmast*, *zonnepark*,
        *zonneveld*, *zonnepane*, zonneweide*, zonneakker*, zonnedak*, zonnecel*, zonne energie*,
        zonneenergie*, zonnestroom*, zonnecollector*, zonneladder*, zonnecentrale*, zon op dak,
        pv panelen, *warmtenet*, stadsverwarming*, warmtewet*, *geothermie*, aardwarmte*,
        *vergister*, vergisting*, vergistingsinstallatie*, biogas*, groen gas, slagschaduw*,
        tiphoogte*, salderen, *saldering*, *energiecooperati*, energiecorporatie*,
        regionale energiestrategie, duurzame opwek*, *hernieuwbaar ~1 energie, energielandschap*,
        energiepark*, wynmune*, wynmole*, wynturbine*, sinnepanel*, wiekslag*, rotorblad*,
        restwarmte*, groenestroomcertific*, groenestroomsubsid*`,
    },
    {
      strength: 'likely',
      words: `
        energietransitie*, warmtepomp*, aardgasvrij*, gasvrij*, van het gas af, wiek, wieken,
        energiegroep*, energiecollectief*, energiefonds*, molenaarsfonds*, windfonds*,
        dorpsmolen*, thuisbatterij*, zonneboiler*, waterstoffabriek*, groene waterstof,
        energiehub*, sde subsidie*, energiewende, houtkachel* ~3 subsidie*, pelletkachel*,
        turbine*, panelen ~3 dak|daken|weiland|akker|land,
        molens ~6 zee|horizon|polder|meter|hoog|geluid|dorp,
        opwekking ~2 energie|stroom|elektriciteit, energiestrategie*, energieproject*,
        energieakkoord*, duurzame warmte, schone energie`,
      unless: 'korenmolen*, poldermolen*, houtzaagmolen*, wasmachine*',
    },
    {
      strength: 'hint',
      words: `
        molen, molens, duurzaamheid*, verduurzam*, zoekgebied*, klimaatakkoord*, laagfrequent*,
        waterstof, horizonvervuiling, energieneutra*, daken, energie, dorpsfonds, omgevingsfonds,
        isolatie, opwek`,
      unless: `
        koren*, poldermolen*, energierekening*, energieprij*, energiekosten, energielever*,
        energiearmoe*, energietoeslag*, kernenerg*`,
    },
    {
      strength: 'sure',
      words: `
        windmolens, windenergiegebied*, windvisie*, windbeleid, windkracht ~2 opwek*,
        windmolenlawaai, windmolengeluid, laagfrequent geluid ~4 molen*|turbine*,
        zoekgebied* ~3 wind*|zon*|energie, regionale energiestrat*,
        zonne ~1 energie|panelen|parken|velden|park|veld|weide, zonneparken, zonnevelden,
        zonnedaken, agri pv, agrivolta*, zonnecarport*, zonpanelen, pv installatie*,
        omvormer* ~3 zon*|brom*, opwek* ~3 duurzaam|duurzame|zon|wind|energie|groen*,
        duurzame warmte, warmtetransitie*, warmtevisie*, warmteplan*, warmteleverancier*,
        warmtebedrijf*, warmteproject*, warmtebuffer*, stadswarmte*, blokverwarm*, aquathermie*,
        bodemenergie*, warmtekoude*, wko, biogasinstall*, groengas*, co vergist*, biovergist*,
        houtstook*, biomassacentr*, energieeiland*, zonneboiler*, postcoderoos*, energieopbrengst*,
        dorpsmolens, dorpswindmolen*, windcooperat*, zonnecooperat*, energieopwek*,
        energielandgoed*, energietuin*, stroomstation ~3 wind, wind en zon, zon en wind,
        klimaatdoel* ~3 wind*|zon*, energiepark*`,
      unless: `
wasmachine*, korenmolen*, poldermolen*, klaslokaal`,
    },
    {
      strength: 'sure',
      words: `
        rode lamp* ~4 molen*|nacht*, knipperlicht* ~3 molen*, tip van de molen, energiecooper*,
        zonnedorp*, dorpsenergie*, energieneutraal dorp`,
      unless: `
vliegtuig*, wasmachine*, koren*, waterturbine ~2 museum`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        wind op zee, *biomassa*, hernieuwbare energie*, duurzame energie*, groene stroom,
        groenestroom*, biobrandstof*, biodiesel, biobrandstoffen, offshore wind*, warmtebron*, res,
        groene energie, hernieuwbaar*, houtpellet*, waterkracht*, getijdenenerg*, sde,
        energieproject*, turbine, turbines, wieken`,
      unless: `
        wasmachine*, korenmolen*, poldermolen*, klaslokaal, vliegtuig*, koren*,
        waterturbine ~2 museum`,
      negatable: true,
    },
  ],
};
