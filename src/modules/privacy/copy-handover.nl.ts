/** What facts and codes of a handover are called in somebody's copy. */
export const handoverNames = {
  leaves: 'Stand daarna',
  pickUpBy: 'Oppakken uiterlijk',
  acceptBy: 'Antwoord uiterlijk',
  acceptedAt: 'Aangenomen op',
  onBehalfBecause: 'Waarom iemand voor u sprak',
  explanation: 'Toelichting',
  returnNote: 'Toelichting bij teruggave',
  ownCaseNumber: 'Zaaknummer',
}

/** Its states, reasons and what happened with it. */
export const handoverWords = {
  asked: 'aan u gevraagd',
  agreed: 'u zei ja',
  unanswered: 'geen antwoord',
  reminded: 'herinnerd',
  'picked-up': 'opgepakt',
  returned: 'terug bij de afzender',
  'not-accepted': 'niet op tijd aangenomen',
  'not-picked-up': 'aangenomen, niet opgepakt',
  'not-named': 'geen medewerker genoemd',
  reassigned: 'opnieuw toegewezen',
  'not-ours': 'niet voor die organisatie',
  'cannot-reach': 'geen contact',
  'other-help-runs': 'er loopt al hulp',
  'handover-asked': 'vraag of een organisatie u mag aanmelden',
  'handover-returned': 'overdracht terug bij wie overdroeg',
  'not-able': 'het kon zelf even niet',
  'by-mandate': 'het hoort bij de taak',
}
