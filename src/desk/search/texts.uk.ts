import type { Meant } from '../../platform/finding/near.ts'
import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const uk: Translation<typeof ar> = {
  title: 'Пошук',
  lead: 'Шукайте в усій інформації, курсах і допомозі.',
  label: 'Що ви шукаєте?',
  names: 'Тепер має іншу назву',
  now: (name: string, now: string) => `${name}: тепер називається ${now}`,
  pages: 'Інформація',
  services: 'Курси та допомога',
  questions: 'Питання і відповіді',
  allServices: (count: number) => `Усі курси та види допомоги (${count})`,
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `Ми нічого не знайшли за словом «${typed}». Ось що схоже: ${read.slice(0, 3).join(', ')}.`).join(' '),
  nothing: (typed: string) => `Ми нічого не знайшли: «${typed}».`,
  nothingHint:
    'Спробуйте інше слово, нідерландською або англійською. Або запитайте когось у Werkcentrum: тоді ви завжди отримаєте відповідь.',
  ask: 'Поставте питання',
  help: 'Хто допоможе вам зараз?',
  appointment: 'Записатися на зустріч',
  region: 'Знайдіть свій Werkcentrum',
  call: 'Або зателефонуйте нам:',
  helped: 'Ви знайшли те, що шукали?',
  helpedAbout: 'Ми рахуємо лише «так» і «ні» до слів, які ви шукали. Ми не зберігаємо, хто ви.',
  yes: 'Так',
  no: 'Ні',
  thanks: 'Дякуємо. Ваша відповідь допомагає поліпшити пошук.',
}
