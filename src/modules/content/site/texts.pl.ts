import type { Translation } from '../../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  all: 'Wszystkie informacje',
  list: {
    title: 'Informacje',
    lead: 'Co warto wiedzieć o Werkcentrum, Twoich prawach i danych.',
    none: 'Na tej stronie nie ma jeszcze informacji.',
  },
  otherLanguage: 'Część tej strony jest tylko po niderlandzku.',
  seen: (date: string) => `Ostatnio sprawdzone: ${date}`,
  owner: (name: string) => `Od: ${name}`,
  source: (source: string) => `Źródło: ${source}`,
  leaflet: 'Ulotka do druku',
  leafletOf: (page: string) => `Ulotka: ${page}`,
  leafletBack: 'Wróć do strony',
  leafletHow: 'Wydrukuj tę stronę w przeglądarce. Przycisków i linków nie będzie na papierze.',
  a5: 'Mała: A5',
  a4: 'Duża: A4',
  reach: 'Jak się z nami skontaktować',
  phone: 'Telefon',
  email: 'E-mail',
  open: 'Otwarte',
  printed: (date: string) => `Wydrukowano: ${date}. Najnowszy tekst jest zawsze na stronie.`,
  nationalReach: 'Sprawdź na stronie, które Werkcentrum jest blisko Ciebie.',
  helped: {
    title: 'Czy to pomogło?',
    about: 'Liczymy tylko „tak” i „nie”. Nie zapisujemy, kim jesteś.',
    yes: 'Tak',
    no: 'Nie',
    thanks: 'Dziękujemy. Twoja odpowiedź pomaga poprawić tę stronę.',
    notYet: 'Nie ma tego, czego szukasz? Zapytaj pracownika.',
    ask: 'Zadaj pytanie',
  },
}
