const party = {
  Contact: { label: 'Wie daar aanspreekpunt is' },
  Phone: { label: 'Telefoonnummer' },
  Email: { label: 'E-mailadres' },
}
export const ownWorkFields = {
  afterFirstYear: {
    label: 'Is het een jaar of langer geleden dat de persoon het eigen werk voor het laatst deed?',
    hint: 'Vraag niet waarom. De oorzaak en klachten horen hier niet.',
    options: { yes: 'Ja', no: 'Nee' },
  },
  employerName: { label: 'Naam van de werkgever' },
  employerContact: party.Contact,
  employerPhone: party.Phone,
  employerEmail: party.Email,
  insurerName: { label: 'Naam van de verzekeraar' },
  insurerContact: party.Contact,
  insurerPhone: party.Phone,
  insurerEmail: party.Email,
  partiesAgreed: {
    label: 'De persoon vindt goed dat wij deze organisaties noemen',
    options: { desk: 'Ja, hier gezegd', phone: 'Ja, aan de telefoon gezegd' },
  },
}
export const ownWorkErrors = {
  noHealthHere: 'Hier komt geen woord over gezondheid. Noem alleen wie het is.',
  partyNeeded: 'Vul de naam van de organisatie in.',
  onlyAfterFirstYear: 'Noem de werkgever en de verzekeraar pas na het eerste jaar. Maak die velden leeg, of antwoord ja.',
  partiesNotAgreed: 'Vraag eerst of de persoon het goed vindt. Zonder ja noemen wij niemand.',
}
export const ownWorkRefusals = {
  noOwnWorkRoute: 'In deze regio loopt dit niet via het loket.',
}
export const ownWork = {
  title: 'Niet terug in het eigen werk',
  mineTitle: 'Niet terug in uw eigen werk',
  lead: 'Voor wie na het eerste jaar niet terug kan bij de eigen werkgever. De werkgever en de verzekeraar zien dit dossier niet.',
  employer: 'Werkgever',
  insurer: 'Verzekeraar',
  hints: {
    employer: 'Waar de persoon nog in dienst is.',
    insurer: 'De verzekeraar van de werkgever. Laat leeg als die er niet is.',
  },
  over: 'Eerste jaar voorbij',
  yes: 'ja',
  no: 'nee',
  withdrawn: 'De persoon wil niet meer dat iemand genoemd wordt, sinds',
  ask: 'Vraag of het eerste jaar voorbij is',
  change: 'Wijzig werkgever en verzekeraar',
  mine: 'U vond goed dat deze organisaties hier staan. Zij zien uw dossier niet.',
  takeBack: 'Haal deze organisaties weg',
  talk: {
    tick: 'Niet terug in het eigen werk: noteer hierna werkgever en verzekeraar',
    hint: 'Vraag niet waarom. Na het bewaren komt u bij de vragen daarover, zonder iets over gezondheid.',
    elsewhere: 'Niet terug in het eigen werk: wie helpt dan?',
  },
  who: {
    title: 'Wie helpt',
    lead: 'Voor wie niet terug kan naar de eigen werkgever. Vraag niet waarom: dat hoort niet in een dossier.',
    here: 'Het loket zoekt hier mee naar ander werk. Noteer de werkgever en de verzekeraar in het plan, als de persoon dat goed vindt.',
    notHere: 'Het loket regelt dit hier niet. Wijs op wie hieronder staat. Praten over werk dat past, mag altijd.',
    employer: {
      name: 'De werkgever',
      does: 'Zoekt twee jaar met de werknemer naar werk dat kan: eerst in het eigen bedrijf, dan bij een andere werkgever. Bron: artikel 7:658a van het Burgerlijk Wetboek, met uitleg van de Rijksoverheid.',
    },
    insurer: {
      name: 'De verzekeraar van de werkgever',
      does: 'Betaalt vaak mee aan hulp bij het zoeken. De werkgever vraagt het aan. Meer lezen: Verbond van Verzekeraars.',
    },
    uwv: {
      name: 'UWV',
      does: 'Geeft een oordeel als werkgever en werknemer er niet uit komen. Helpt verder na twee jaar, of als het contract stopt. Bron: UWV, telefoon 088 898 9294.',
    },
    legal: { name: 'Het Juridisch Loket', does: 'Legt gratis uit wat de werkgever moet doen. Telefoon 0800 8020.' },
    card: 'Praten over gezondheid: de gesprekskaart',
  },
}
