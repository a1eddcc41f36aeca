import type { Translation } from '../../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  all: 'Bütün bilgiler',
  list: {
    title: 'Bilgi',
    lead: 'Werkcentrum, haklarınız ve verileriniz hakkında bilmeniz iyi olanlar.',
    none: 'Bu sitede henüz sayfa yok.',
  },
  otherLanguage: 'Bu sayfanın bir bölümü yalnızca Hollandaca.',
  seen: (date: string) => `Son bakıldığı tarih: ${date}`,
  owner: (name: string) => `Kimden: ${name}`,
  source: (source: string) => `Kaynak: ${source}`,
  leaflet: 'Yazdırılacak broşür',
  leafletOf: (page: string) => `Broşür: ${page}`,
  leafletBack: 'Sayfaya dön',
  leafletHow: 'Bu sayfayı tarayıcınızla yazdırın. Düğmeler ve bağlantılar kâğıtta çıkmaz.',
  a5: 'Küçük: A5',
  a4: 'Büyük: A4',
  reach: 'Bize nasıl ulaşırsınız',
  phone: 'Telefon',
  email: 'E-posta',
  open: 'Açık',
  printed: (date: string) => `Yazdırıldığı tarih: ${date}. En yeni metin her zaman web sitesindedir.`,
  nationalReach: 'Yakınınızdaki Werkcentrum’u web sitesinde bulun.',
  helped: {
    title: 'Bu yardımcı oldu mu?',
    about: 'Yalnızca evet ve hayırları sayarız. Kim olduğunuzu saklamayız.',
    yes: 'Evet',
    no: 'Hayır',
    thanks: 'Teşekkür ederiz. Cevabınızla bu sayfayı iyileştiririz.',
    notYet: 'Aradığınızı bulamadınız mı? Bir çalışana sorun.',
    ask: 'Sorunuzu sorun',
  },
}
