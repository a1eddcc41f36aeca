const kinds = { training: 'Opleiding of cursus', reintegration: 'Begeleiding naar werk', 'career-advice': 'Loopbaanadvies', 'debt-help': 'Hulp bij geld', language: 'Taal', 'temp-agency': 'Uitzendbureau', 'work-experience': 'Werkervaring', instrument: 'Regeling van UWV of gemeente', volunteering: 'Vrijwilligerswerk' }

/** Words of the module catalogue, in plain Dutch. */
export const nl = {
  fields: {
    name: { label: 'Naam van de dienst' }, aim: { label: 'Doel', hint: 'Wat heeft iemand eraan?' }, method: { label: 'Aanpak', hint: 'Wat gebeurt er, in welke stappen?' }, afterwards: { label: 'Wat kan iemand daarna?' }, forWhom: { label: 'Voor wie' }, howToApply: { label: 'Aanmelden' },
    durationWeeks: { label: 'Hoeveel weken?' }, hoursPerWeek: { label: 'Hoeveel uur per week?' }, waitingWeeks: { label: 'Wachttijd in weken', hint: '0 als iemand meteen kan beginnen.' },
    status: { label: 'Stand', options: { draft: 'Concept', public: 'Openbaar', paused: 'Tijdelijk gestopt' } },
    part: { label: 'Voor wie is deze prijs?', options: { person: 'De deelnemer', payer: 'Wie betaalt (gemeente, UWV, werkgever, fonds)' } },
    kind: { label: 'Soort', options: { free: 'Gratis', fixed: 'Vast bedrag', 'per-hour': 'Per uur', 'per-session': 'Per keer', 'per-week': 'Per week', 'per-result': 'Per resultaat', certificate: 'Keurmerk', inspection: 'Inspectie', satisfaction: 'Tevredenheid', 'none-yet': 'Nog geen cijfers' } },
    euros: { label: 'Bedrag in euro’s, zonder btw', hint: 'Bijvoorbeeld 1250 of 49,50' }, quantity: { label: 'Hoe vaak?', hint: 'Het aantal uren, keren of weken. Bij een vast bedrag 1.' }, vat: { label: 'Btw', options: { '0': 'Geen btw', '900': '9%', '2100': '21%' } }, validFrom: { label: 'Geldt vanaf' },
    source: { label: 'Bron', hint: 'Wie gaf dit keurmerk of oordeel?' }, onDate: { label: 'Datum' }, note: { label: 'Toelichting' },
  },
  errors: { freeIsZero: 'Gratis is € 0. Kies een andere soort prijs of vul 0 in.', priceTooEarly: 'Kies een dag na het begin van de prijs die nu geldt.', inTheFuture: 'Deze datum is nog niet geweest.' },
  kinds: kinds as Record<string, string>,
  list: {
    title: 'Opleidingen en hulp', lead: 'Alles wat er is, met prijs, kwaliteit en inhoud. Iedereen ziet hetzelfde als de medewerkers.', search: 'Zoek op woord', kind: 'Soort', all: 'Alles', filter: 'Zoek', order: 'Volgorde: eerst in uw regio, dan de kortste wachttijd, dan een volgorde die elke dag wisselt. Een plek hoger is niet te koop.',
    none: 'Niets gevonden. Probeer een ander woord, of maak een afspraak. Dan zoeken wij met u mee.', next: 'Volgende', compare: 'Zet naast elkaar', count: (n: number) => (n === 1 ? '1 resultaat op deze pagina' : `${n} resultaten op deze pagina`),
  },
  one: {
    by: 'Aangeboden door', price: 'Prijs', person: 'U betaalt', payer: 'Wie betaalt, betaalt', quality: 'Kwaliteit', content: 'Inhoud', aim: 'Doel', method: 'Aanpak', afterwards: 'Daarna kunt u', forWhom: 'Voor wie', apply: 'Aanmelden', duration: 'Duur', hours: 'Per week', waiting: 'Wachttijd',
    weeks: (n: number) => (n === 1 ? '1 week' : `${n} weken`), hoursPerWeek: (n: number) => `${n} uur per week`, noWaiting: 'geen', confirmed: (date: string) => `bevestigd op ${date}`, since: (date: string) => `sinds ${date}`, total: (amount: string) => `ongeveer ${amount} in totaal, met btw`, free: 'Gratis', unknown: 'Niet bekend',
    lacksTitle: 'Nog niet compleet', lacksLead: 'Wij verwijzen nog niemand hiernaar door. Dit ontbreekt:', lacks: { 'not-public': 'de dienst is niet openbaar', price: 'een prijs die nu geldt', quality: 'bewijs van kwaliteit', content: 'de inhoud is niet helemaal ingevuld', 'content-not-dated': 'een datum bij de inhoud' } as Record<string, string>,
    qualityKinds: { certificate: 'Keurmerk', inspection: 'Inspectie', satisfaction: 'Tevredenheid', outcome: 'Resultaat', 'none-yet': 'Nog geen cijfers, nieuw' } as Record<string, string>, cases: (cases: number, of: number) => `${cases} van ${of}`, source: 'Bron', noQuality: 'Er is nog geen bewijs van kwaliteit.', contact: 'Contact', back: 'Opleidingen en hulp', appointment: 'Bespreek dit met een medewerker',
    priceKinds: { free: 'gratis', fixed: 'vast bedrag', 'per-hour': 'per uur', 'per-session': 'per keer', 'per-week': 'per week', 'per-result': 'per resultaat' } as Record<string, string>, organisationIsDiscreet: 'Deze hulp is vertrouwelijk.',
  },
  compare: { title: 'Naast elkaar', lead: 'Dezelfde feiten, in dezelfde volgorde.', few: 'Kies eerst twee tot vier diensten in de lijst.' },
  own: { title: 'Mijn aanbod', none: 'Uw organisatie heeft nog geen diensten. De regio zet de eerste voor u klaar.', complete: 'Compleet', edit: 'Inhoud', save: 'Bewaar en bevestig', addPrice: 'Nieuwe prijs', savePrice: 'Bewaar deze prijs', addQuality: 'Bewijs van kwaliteit', saveQuality: 'Voeg toe', state: 'Stand', lacks: 'Ontbreekt', view: 'Bekijk zoals bezoekers het zien' },
}
