import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const WIND_ZONNE_ENERGIE: Lexicon<ThemeId> = {
  id: 'wind_zonne_energie',
  cues: [
    {
      strength: 'sure',
      words: `
        *windmolen*, *windturbine*, *windpark*, *windenergie*, windplan*, windlocatie*, windboer*,
        windmolenpark*, windproject*, windzoekgebied*, wind op zee, wind op land, windmast*,
        *zonnepark*, *zonneveld*, *zonnepane*, zonneweide*, zonneakker*, zonnedak*, zonnecel*,
        zonne energie*, zonneenergie*, zonnestroom*, zonnecollector*, zonneladder*,
        zonnecentrale*, zon op dak, pv panelen, *biomassa*, *warmtenet*, stadsverwarming*,
        warmtewet*, *geothermie*, aardwarmte*, *vergister*, vergisting*, vergistingsinstallatie*,
        biogas*, groen gas, slagschaduw*, tiphoogte*, salderen, *saldering*, *energiecooperati*,
        energiecorporatie*, regionale energiestrategie, hernieuwbare energie*, duurzame energie*,
        duurzame opwek*, groene stroom, groenestroom*, *hernieuwbaar ~1 energie,
        energielandschap*, energiepark*, wynmune*, wynmole*, wynturbine*, sinnepanel*, wiekslag*,
        rotorblad*, biobrandstof*, biodiesel, biobrandstoffen, offshore wind*, warmtebron*,
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
        windmolens, windenergiegebied*, windvisie*, windbeleid, windkracht ~2 opwek*, windmolenlawaai, windmolengeluid, laagfrequent geluid ~4 molen*|turbine*,
        zoekgebied* ~3 wind*|zon*|energie, res, regionale energiestrat*, zonne ~1 energie|panelen|parken|velden|park|veld|weide, zonneparken, zonnevelden, zonnedaken,
        agri pv, agrivolta*, zonnecarport*, zonpanelen, pv installatie*, omvormer* ~3 zon*|brom*, opwek* ~3 duurzaam|duurzame|zon|wind|energie|groen*,
        groene energie, groene stroom, hernieuwbaar*, duurzame warmte, warmtetransitie*, warmtevisie*, warmteplan*, warmteleverancier*, warmtebedrijf*,
        warmteproject*, warmtebuffer*, stadswarmte*, blokverwarm*, aquathermie*, bodemenergie*, warmtekoude*, wko, biogasinstall*, groengas*, co vergist*,
        biovergist*, houtstook*, biomassacentr*, houtpellet*, waterkracht*, getijdenenerg*, energieeiland*, zonneboiler*, postcoderoos*, sde,
        energieopbrengst*, dorpsmolens, dorpswindmolen*, windcooperat*, zonnecooperat*, energieopwek*, energielandgoed*, energietuin*, energieproject*,
        stroomstation ~3 wind, wind en zon, zon en wind, wind op zee, klimaatdoel* ~3 wind*|zon*, energiepark*`,
      unless: `
wasmachine*, korenmolen*, poldermolen*, klaslokaal`,
    },
    {
      strength: 'sure',
      words: `
turbine, turbines, rode lamp* ~4 molen*|nacht*, knipperlicht* ~3 molen*, wieken, tip van de molen, energiecooper*, zonnedorp*, dorpsenergie*, energieneutraal dorp`,
      unless: `
vliegtuig*, wasmachine*, koren*, waterturbine ~2 museum`,
    },
  ],
};
