import type { Translation } from '../../../platform/texts.ts'
import type { ar, errors as arErrors, fields as arFields, refusals as arRefusals } from './texts.ar.ts'

const kinds = { person: 'Kendim', employer: 'İşveren', union: 'Sendika', organisation: 'Başka bir kurum' }

export const tr: Translation<typeof ar> = {
  mail: {
    sender: 'Werkcentrum',
    received: (day: string) => ({
      subject: 'Sorunuzu aldık',
      text: `Sorunuz bizde. En geç ${day} cevap alırsınız. Cevap hazır olunca size e-posta göndeririz.`,
    }),
    answered: (_: string) => ({
      subject: 'Cevabınız hazır',
      text: 'Sorunuzun cevabı hazır. Bağlantıdan okuyabilirsiniz.',
    }),
    link: (url: string) => `Sorunuzu burada görürsünüz:\n${url}`,
    closing: 'Bu mesaj otomatik gönderildi. Soru sormadınız mı? O zaman bir şey yapmanız gerekmez.',
  },
  base: {
    title: 'Sorular ve cevaplar',
    lead: 'İşverenler, sendikalar ve kurumlar için. Başkalarının ne sorduğunu okuyun veya kendi sorunuzu sorun.',
    ask: 'Soru sorun',
    handOver: 'Birini bize yönlendirin',
    chooseRegion: 'Bölgenizi seçin ve soru sorun',
    earlier: 'Önceki sorular ve cevaplar',
    search: 'Cevaplarda ara',
    searchHint: 'Örneğin: loonkostensubsidie',
    none: 'Burada henüz cevap yok. İlk soruyu siz sorabilirsiniz.',
    nothing: 'Bu kelimelerle cevap yok. Sorunuzu sorun, bir çalışan cevap verir.',
    of: (region: string, day: string) => `Werkcentrum ${region}, ${day}`,
  },
  ask: {
    title: 'Sorunuzu sorun',
    lead: (day: string) => `En geç ${day} bir çalışandan cevap alırsınız.`,
    call: 'Aramayı mı tercih edersiniz?',
    forNation: 'Bu bölge burada henüz açık değil. Size Werkcentrum’ların ulusal ekibi cevap verir.',
    organisationHint: 'Kendiniz için mi soruyorsunuz? O zaman boş bırakabilirsiniz.',
    keep: 'Adınızı ve iletişim bilgilerinizi yalnızca cevap vermek için kullanırız. Sonra sileriz. Başkalarına da yarayan bir cevap isimler olmadan burada yayımlanabilir.',
    submit: 'Gönder',
  },
  follow: {
    title: 'Danışma masasına sorunuz',
    lead: 'Bu sayfanın adresini saklayın. Sorunuzun nerede olduğunu ve sonra cevabı burada görürsünüz.',
    desk: (region: string) => `Werkcentrum ${region} danışma masası`,
    coordinator: 'Bölge koordinatörü',
    nation: 'Werkcentrum’ların ulusal ekibi',
    lateNation: 'Geciktik. Sorunuz şimdi ulusal ekibin listesinde ilk sırada.',
    waits: 'Bir çalışan araştırır ve cevap verir.',
    late: 'Geciktik. Koordinatör şimdi cevap verilmesini sağlıyor.',
    answered: 'Sorunuz cevaplandı. Anlaşılmayan bir şey mi var? Bizi arayın veya yeni bir soru sorun.',
    number: 'Numara',
    asked: 'Sorulduğu tarih',
    question: 'Sorunuz',
    answer: 'Cevap',
    forgotten: 'Bu sorunun metni anlaşmaya göre silindi.',
  },
}

export const fields: Translation<typeof arFields> = {
  askerKind: { label: 'Kimin adına soruyorsunuz?', options: kinds },
  deskQuestion: { label: 'Sorunuz nedir?', hint: 'Çalışan adı ve sağlık bilgisi yazmayın.' },
  askerOrganisation: { label: 'Kurumunuzun adı' },
  askerName: { label: 'Adınız' },
  askerEmail: { label: 'E-posta adresiniz' },
  askerPhone: { label: 'Telefon numaranız', hint: 'E-posta adresinizi veya telefon numaranızı ya da ikisini de yazın.' },
}

export const errors: Translation<typeof arErrors> = {
  otherWayForPersons: 'Kendiniz için mi soruyorsunuz? O zaman sorularla başlayın veya randevu alın.',
  organisationNeeded: 'Kurumunuzun adını yazın.',
  askerReachNeeded: 'Telefon numarası veya e-posta adresi yazın. Yoksa cevap veremeyiz.',
  noBsn: 'Burada vatandaşlık numarası (BSN) olabilecek bir numara var. Onu silin.',
}

export const refusals: Translation<typeof arRefusals> = {
  askedAlready: 'Bu soru zaten gönderildi. O zaman aldığınız bağlantıyı kullanın.',
  deskLinkGone: 'Bu bağlantı çalışmıyor. Tamamını kopyalayıp kopyalamadığınıza bakın veya bölgenizdeki Werkcentrum’u arayın.',
}
