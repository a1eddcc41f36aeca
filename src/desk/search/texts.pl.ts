import type { Meant } from '../../platform/finding/near.ts'
import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  title: 'Szukaj',
  lead: 'Szukaj we wszystkich informacjach, kursach i pomocy.',
  label: 'Czego szukasz?',
  names: 'Ma teraz inną nazwę',
  now: (name: string, now: string) => `${name} nazywa się teraz ${now}`,
  pages: 'Informacje',
  services: 'Kursy i pomoc',
  questions: 'Pytania i odpowiedzi',
  allServices: (count: number) => `Wszystkie kursy i rodzaje pomocy (${count})`,
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `Nie znaleźliśmy nic dla słowa „${typed}”. To jest podobne: ${read.slice(0, 3).join(', ')}.`).join(' '),
  nothing: (typed: string) => `Nie znaleźliśmy nic dla: „${typed}”.`,
  nothingHint:
    'Spróbuj innego słowa, po niderlandzku albo po angielsku. Albo zapytaj kogoś w Werkcentrum: wtedy zawsze dostaniesz odpowiedź.',
  ask: 'Zadaj pytanie',
  help: 'Kto Ci teraz pomoże?',
  appointment: 'Umów wizytę',
  region: 'Znajdź swoje Werkcentrum',
  call: 'Albo zadzwoń do nas:',
  helped: 'Czy to jest to, czego szukasz?',
  helpedAbout: 'Liczymy tylko „tak” i „nie” przy słowach, których szukasz. Nie zapisujemy, kim jesteś.',
  yes: 'Tak',
  no: 'Nie',
  thanks: 'Dziękujemy. Twoja odpowiedź pomaga poprawić wyszukiwanie.',
}
