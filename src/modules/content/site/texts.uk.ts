import type { Translation } from '../../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const uk: Translation<typeof ar> = {
  all: 'Уся інформація',
  list: { title: 'Інформація', lead: 'Що варто знати про Werkcentrum, ваші права і ваші дані.', none: 'На цьому сайті ще немає сторінок.' },
  otherLanguage: 'Частина цієї сторінки є лише нідерландською.',
  seen: (date: string) => `Востаннє перевірено: ${date}`,
  owner: (name: string) => `Від: ${name}`,
  source: (source: string) => `Джерело: ${source}`,
  leaflet: 'Листівка для друку',
  leafletOf: (page: string) => `Листівка: ${page}`,
  leafletBack: 'Назад до сторінки',
  leafletHow: 'Надрукуйте цю сторінку у своєму браузері. Кнопок і посилань на папері не буде.',
  a5: 'Мала: A5',
  a4: 'Велика: A4',
  reach: 'Як з нами зв’язатися',
  phone: 'Телефон',
  email: 'Електронна пошта',
  open: 'Відчинено',
  printed: (date: string) => `Найновіший текст завжди на сайті. Надруковано: ${date}`,
  nationalReach: 'Подивіться на сайті, який Werkcentrum поруч із вами.',
  helped: {
    title: 'Це допомогло?',
    about: 'Ми рахуємо лише «так» і «ні». Ми не зберігаємо, хто ви.',
    yes: 'Так',
    no: 'Ні',
    thanks: 'Дякуємо. Ваша відповідь допомагає поліпшити цю сторінку.',
    notYet: 'Не знайшли, що шукали? Запитайте працівника.',
    ask: 'Поставте питання',
  },
}
