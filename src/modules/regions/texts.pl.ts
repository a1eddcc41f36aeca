import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  regionsPage: {
    title: 'Regiony',
    heading: 'Werkcentrum w pobliżu',
    lead: 'Jest 35 regionów. W każdym jest Werkcentrum, miejsce na pytania o pracę. Znajdź swoje po nazwie gminy (gemeente) albo kodzie pocztowym.',
    search: 'Twoja gmina albo kod pocztowy',
    searchHint: 'Na przykład Zutphen albo 7201',
    choose: 'W jakiej gminie mieszkasz?',
    nearPostcode: (postcode) => `Te gminy są najbliżej kodu pocztowego ${postcode}. Najbliższa jest na górze.`,
    nearPlace: (place) => `Ten kod pocztowy leży w ${place}. Te gminy są najbliżej. Najbliższa jest na górze.`,
    nearNamed: (place) => `${place} nie jest gminą. Te gminy są najbliżej. Najbliższa jest na górze.`,
    likeName: 'Te gminy są najbardziej podobne do szukanej nazwy.',
    notThere: 'Nie ma tu Twojej gminy? Poszukaj po nazwie albo wybierz swój region poniżej.',
    nothing: (typed) => `Nie znaleźliśmy gminy „${typed}”.`,
    nothingHint: 'Sprawdź pisownię albo wybierz swój region poniżej.',
    belongsTo: (counter) => `Należy do ${counter}`,
    formerly: (name) => `dawniej ${name}`,
    all: 'Wszystkie 35 regionów',
    source: 'Źródło: obszary holenderskiego urzędu statystycznego (CBS), 2026. W kolejności alfabetycznej.',
  },
  map: {
    label: 'Mapa regionów',
    notOpen: 'tu jeszcze nieotwarte',
    how: 'Każdy kafelek to region, mniej więcej na swoim miejscu. Strzałki przenoszą między kafelkami. Te same regiony są niżej na liście.',
  },
}
