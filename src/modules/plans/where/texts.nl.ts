/** Words of where a referral goes, in plain Dutch. */
export const where = {
  title: 'Waar',
  mine: 'Waar moet u zijn?',
  talkFirst: (place: string) => `Eerst de kennismaking: ${place}. Daarna is de hulp of opleiding hier:`,
  move: 'Naar een andere locatie',
  moveDo: 'Bewaar de locatie',
  movedTo: (name: string) => `Naar een andere locatie: ${name}`,
  elsewhere: (name: string) => `naar een andere locatie, ${name}`,
  movedFrom: (name: string) => `Eerst: ${name}`,
  ours: 'Onze locaties',
  all: 'Alle locaties',
  filter: 'Laat zien van',
  limited: 'U ziet alleen wat naar uw eigen locaties gaat.',
}

export const whereFields = { locationId: { label: 'Op welke locatie?', hint: 'De dichtstbijzijnde staat bovenaan.' } }

export const whereErrors = { notThatLocation: 'Kies een locatie waar deze dienst is.' }
