import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const uk: Translation<typeof ar> = {
  connect: {
    title: 'З’єднати зі своїм обліковим записом',
    lead: 'Потім ви в одному місці бачите, хто вам допомагає, що буде тепер і що ми про вас знаємо.',
    first: 'Спочатку увійдіть. Ви повернетеся сюди автоматично.',
    signIn: 'Увійти',
    submit: 'З’єднати з моїм обліковим записом',
  },
  claim: { birthDate: 'Ми ще не знаємо вашої дати народження. Обліковий запис можливий від 16 років, тому ми питаємо її тут один раз.' },
  fields: { birthDate: { label: 'Дата народження' } },
  errors: { birthDateNeeded: 'Впишіть дату народження. Обліковий запис можливий від 16 років.' },
}
