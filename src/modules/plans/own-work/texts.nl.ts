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
}
