export const nl = {
  regionsPage: {
    title: 'Regio’s',
    heading: 'Een Werkcentrum bij u in de buurt',
    lead: 'Er zijn 35 regio’s. Elke regio heeft een Werkcentrum. Zoek het Werkcentrum van uw regio met uw gemeente of postcode.',
    search: 'Uw gemeente of postcode',
    searchHint: 'Bijvoorbeeld Zutphen, of 7201',
    choose: 'In welke gemeente woont u?',
    nearPostcode: (postcode: string) => `Deze gemeenten liggen het dichtst bij postcode ${postcode}. De dichtstbijzijnde staat bovenaan.`,
    nearPlace: (place: string) =>
      `Deze postcode ligt in ${place}. Deze gemeenten liggen het dichtst bij. De dichtstbijzijnde staat bovenaan.`,
    nearNamed: (place: string) => `${place} is geen gemeente. Deze gemeenten liggen het dichtst bij. De dichtstbijzijnde staat bovenaan.`,
    likeName: 'Deze gemeenten lijken het meest op wat u zocht.',
    notThere: 'Staat uw gemeente er niet bij? Zoek op de naam van de gemeente, of kies hieronder uw regio.',
    nothing: (typed: string) => `Wij vonden geen gemeente bij “${typed}”.`,
    nothingHint: 'Kijk of de naam goed is geschreven, of kies hieronder uw regio.',
    belongsTo: (counter: string) => `Hoort bij ${counter}`,
    formerly: (name: string) => `vroeger ${name}`,
    all: 'Alle 35 regio’s',
    source: 'Bron: gebiedsindeling van het CBS, 2026. De volgorde is het alfabet.',
  },
  errors: {
    beforeKnown: 'Van vóór 1 januari 2021 kennen wij de indeling niet.',
    unknownRegion: 'Deze regio bestaat niet. Een regiocode ziet er zo uit: AM27.',
  },
}
