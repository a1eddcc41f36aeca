import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  regionsPage: {
    title: 'Bölgeler',
    heading: 'Yakınınızdaki Werkcentrum',
    lead: '35 bölge var. Her bölgede bir Werkcentrum var: iş ile ilgili sorular için bir yer. Kendi yerinizi belediye adı veya posta kodu ile bulun.',
    search: 'Belediyeniz veya posta kodunuz',
    searchHint: 'Örneğin Zutphen veya 7201',
    choose: 'Hangi belediyede oturuyorsunuz?',
    nearPostcode: (postcode) => `Bu belediyeler ${postcode} posta koduna en yakın olanlardır. En yakın olan en üsttedir.`,
    nearPlace: (place) => `Bu posta kodu ${place} içindedir. Bu belediyeler en yakın olanlardır. En yakın olan en üsttedir.`,
    nearNamed: (place) => `${place} bir belediye değildir. Bu belediyeler en yakın olanlardır. En yakın olan en üsttedir.`,
    likeName: 'Bu belediyeler aradığınıza en çok benzeyenlerdir.',
    notThere: 'Belediyeniz burada yok mu? Adını arayın veya aşağıdan bölgenizi seçin.',
    nothing: (typed) => `“${typed}” için belediye bulamadık.`,
    nothingHint: 'Yazımı kontrol edin veya aşağıdan bölgenizi seçin.',
    belongsTo: (counter) => `Bağlı olduğu yer: ${counter}`,
    formerly: (name) => `eski adı ${name}`,
    all: '35 bölgenin hepsi',
    source: 'Kaynak: Hollanda İstatistik Kurumu (CBS) bölgeleri, 2026. Alfabetik sırayla.',
  },
  map: {
    label: 'Bölgeler haritası',
    notOpen: 'burada henüz açık değil',
    how: 'Her kare bir bölgedir, aşağı yukarı kendi yerinde. Ok tuşlarıyla kareden kareye geçersiniz. Aynı bölgeler aşağıda liste olarak da var.',
  },
}
