import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  kiosk: 'Ekran w recepcji',
  choose: 'O czym chcesz wiedzieć więcej?',
  reach: 'Adres, telefon i godziny otwarcia',
  reachAbout: 'Gdzie jesteśmy i kiedy jest otwarte',
  urgent: 'To pilne',
  urgentAbout: 'Do kogo możesz teraz zadzwonić',
  staff: 'Zapytaj w recepcji. Pracownik chętnie Ci pomoże.',
}
