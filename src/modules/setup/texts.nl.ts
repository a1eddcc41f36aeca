import { nl as book } from './book/texts.nl.ts'
import { nl as invite } from './invite/texts.nl.ts'
import { nl as papers } from './papers/texts.nl.ts'
import { nl as ready } from './ready/texts.nl.ts'

/** Words of setting a region up, in plain Dutch. */
export const nl = {
  book,
  invite,
  papers,
  ready,
  refusals: {
    notReady: 'De regio is nog niet klaar om te openen. Kijk wat er nog ontbreekt.',
    realPeople: 'Deze regio heeft al dossiers van mensen of vragen van werkgevers. Oefenen kan alleen als er nog niets echts is.',
    bookIsDone: 'Dit blad is al overgenomen.',
    nothingInBook: 'Er is niets om over te nemen. Kijk het blad nog eens na.',
  },
  fields: {},
  errors: {
    bookNeeded: 'Kies een bestand.',
    bookTooLarge: 'Dit bestand is te groot. Hoogstens 2 MB.',
    bookUnreadable: 'Dit bestand kunnen wij niet lezen. Sla het op als Excel (.xlsx), of als zip met CSV.',
    noSheets: 'In dit bestand staat geen blad dat wij kennen. Gebruik het blad dat u hier kunt downloaden.',
  },
}
