/** Words of urgent help, in plain Dutch. */
export const nl = {
  title: 'Het is dringend',
  lead: 'Kunt u niet wachten? Bel direct.',
  items: [
    { label: '112', text: 'Bij levensgevaar, of als de politie nu moet komen.' },
    { label: '113', text: 'Denkt u aan zelfdoding? Bel 113 of 0800 0113. Dag en nacht, gratis.' },
    { label: '0800 2000', text: 'Veilig Thuis, bij geweld of onveiligheid thuis. Dag en nacht, gratis.' },
  ],
  municipality: 'Crisis in uw gemeente',
  crisis: 'Wordt vandaag uw huis ontruimd, of uw gas, water of licht afgesloten? Heeft u vannacht geen slaapplaats? Bel uw gemeente.',
  where: 'Uw gemeente of postcode',
  whereHint: 'Bijvoorbeeld Zutphen of 7201',
  notFound: 'Wij vinden deze plaats niet. Probeer een andere schrijfwijze, of gebruik de zin hieronder.',
  unknown: 'Wij weten het crisisnummer nog niet. Bel het gewone nummer van uw gemeente en zeg: “Het is een crisis.”',
  unknownIn: (names: string) =>
    `Van ${names} weten wij het crisisnummer nog niet. Bel het gewone nummer van uw gemeente en zeg: “Het is een crisis.”`,
  fallback:
    'Neemt niemand op? Bel 14 en dan het netnummer van uw gemeente, bijvoorbeeld 14 0575. Zeg dat het een crisis is. Is er gevaar? Bel 112.',
  counterTitle: 'Het Werkcentrum',
  counter: 'U kunt ook ons bellen. Zeg dat het dringend is.',
  private: 'Wij bewaren niet dat u hier keek. Uw browser doet dat wel: wis de geschiedenis als iemand kan meekijken.',
  panel: {
    title: 'Dringend: bel nu, wacht niet op het scherm',
    ring: (organisation: string) => `Bel ${organisation}`,
    noPhone: 'Geen nummer bekend. Bel het Werkcentrum van de regio.',
    by: 'Antwoord uiterlijk',
    crisis: 'Crisis in de gemeente',
    none: 'Er is nog niet gebeld.',
    called: (organisation: string, when: string, reached: boolean) =>
      `${organisation} belde op ${when}: ${reached ? 'iemand gesproken' : 'niemand bereikt'}`,
    save: 'Leg vast dat er gebeld is',
  },
  manage: {
    title: 'Crisisnummers van de gemeenten',
    lead: 'Deze nummers staan op “Het is dringend”. Kijk ze elke drie maanden na. Opslaan is ook nakijken.',
    checked: (day: string) => `Nagekeken op ${day}.`,
    change: 'Verander of kijk na',
    add: 'Vul het nummer in',
    save: 'Opslaan en nagekeken',
  },
}

export const fields = {
  reached: { label: 'Heeft u iemand gesproken?', options: { yes: 'Ja', no: 'Nee, niemand nam op' } },
  crisisName: { label: 'Wie neemt op?', hint: 'Bijvoorbeeld: Crisisteam gemeente' },
  crisisPhone: { label: 'Telefoonnummer' },
  crisisHours: { label: 'Wanneer bereikbaar?', hint: 'Bijvoorbeeld: dag en nacht' },
}
export const refusals = { notUrgent: 'Deze overdracht is niet dringend.' }
