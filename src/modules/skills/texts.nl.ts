export const nl = {
  howKnown: {
    work: 'Van werk',
    household: 'Van thuis en het huishouden',
    volunteering: 'Van vrijwilligerswerk',
    education: 'Van school of een cursus',
    other: 'Anders',
  },
  fields: {
    conceptId: { label: 'Vaardigheid' },
    howKnown: { label: 'Waar hebt u dit geleerd?' },
  },
  refusals: {
    unknownConcept: 'Deze vaardigheid staat niet in de lijst. Zoek haar opnieuw.',
    ownWord: 'De persoon schreef dit zelf op. Alleen de persoon verbetert het.',
  },
  scan: {
    title: 'Werk dat hierbij past',
    noDecision:
      'Dit is een hulp bij het kiezen. Er wordt niets over u besloten, ook niet door een computer. U en uw contactpersoon kiezen samen. Klopt het niet? Verbeter dan wat hierboven staat.',
    noDecisionDesk:
      'Dit is een hulp bij het gesprek. Het beslist niets: de persoon en u kiezen samen, en de reden van de keuze schrijft u bij de doorverwijzing.',
    none: 'Nog niets. Er staat nog te weinig om werk bij te zoeken.',
    done: 'U deed dit werk.',
    doneDesk: 'Deed dit werk.',
    because: (skills: string) => `Past door: ${skills}.`,
    lacking: (skills: string) => `Wordt ook gevraagd: ${skills}.`,
    search: (occupation: string) => `Zoek opleiding of hulp: ${occupation}`,
    how: 'Hoe dit is gevonden',
    method:
      'Bij elk beroep staat in een lijst wat het vraagt en wat helpt. Wij tellen wat daarvan hierboven staat. Werk dat iemand deed komt eerst, daarna waar het meeste van klopt. Wat iemand betwist, telt niet mee. Leeftijd, afkomst, gezondheid en uitkering tellen nooit mee. Of er vacatures zijn, weten wij hier niet.',
    version: (version: string, from: string, lists: string) =>
      `Methode “Werk dat hierbij past”, versie ${version} van ${from}.${lists ? ` Lijsten: ${lists}.` : ''}`,
    fromRecord: 'Zoek met wat iemand kan',
  },
}
