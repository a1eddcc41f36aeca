import type { Meant } from '../../platform/finding/near.ts'
import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  title: 'Ara',
  lead: 'Bütün bilgilerde, kurslarda ve yardımlarda arayın.',
  label: 'Ne arıyorsunuz?',
  names: 'Artık adı farklı',
  now: (name: string, now: string) => `${name}: artık adı ${now}`,
  pages: 'Bilgi',
  services: 'Kurslar ve yardım',
  questions: 'Sorular ve cevaplar',
  allServices: (count: number) => `Bütün kurslar ve yardımlar (${count})`,
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `“${typed}” ile bir şey bulamadık. Şunlar benziyor: ${read.slice(0, 3).join(', ')}.`).join(' '),
  nothing: (typed: string) => `“${typed}” için bir şey bulamadık.`,
  nothingHint:
    'Başka bir kelime deneyin, Hollandaca veya İngilizce. Ya da Werkcentrum’dan birine sorun: o zaman her zaman cevap alırsınız.',
  ask: 'Sorunuzu sorun',
  help: 'Şimdi size kim yardım eder?',
  appointment: 'Randevu al',
  region: 'Werkcentrum’unuzu bulun',
  call: 'Veya bizi arayın:',
  helped: 'Aradığınızı buldunuz mu?',
  helpedAbout: 'Yalnızca aradığınız kelimelerle birlikte evet ve hayırları sayarız. Kim olduğunuzu saklamayız.',
  yes: 'Evet',
  no: 'Hayır',
  thanks: 'Teşekkür ederiz. Cevabınızla aramayı iyileştiririz.',
}
