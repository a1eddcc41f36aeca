import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  connect: {
    title: 'Połącz ze swoim kontem',
    lead: 'Potem wszystko będzie w jednym miejscu. Zobaczysz, kto Ci pomaga i co będzie teraz. Zobaczysz też, co o Tobie wiemy.',
    first: 'Najpierw się zaloguj. Potem wrócisz tu automatycznie.',
    signIn: 'Zaloguj się',
    submit: 'Połącz z moim kontem',
  },
  claim: { birthDate: 'Nie znamy jeszcze Twojej daty urodzenia. Konto można mieć od 16 lat, dlatego pytamy o nią tutaj jeden raz.' },
  fields: { birthDate: { label: 'Data urodzenia' } },
  errors: { birthDateNeeded: 'Wpisz datę urodzenia. Konto można mieć od 16 lat.' },
}
