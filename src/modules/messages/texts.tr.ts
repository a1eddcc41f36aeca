import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  kinds: {
    'handover-made': {
      subject: 'Sizi Werkcentrum ile buluşturuyoruz',
      news: 'Tanıdığınız bir kurum size yardım etmemizi istedi. Bağlantıda bunun kim olduğunu, neyi sakladığımızı, size kimin yardım edeceğini ve nereye itiraz edebileceğinizi okursunuz.',
    },
    'handover-asked': {
      subject: 'Bir kurum sizi bize kaydedebilir mi?',
      news: 'Tanıdığınız bir kurum size yardım etmemizi istiyor. Bağlantıda hangi kurum olduğunu okur, evet veya hayır dersiniz. Siz evet demeden hiçbir şey iletilmez.',
    },
    'handover-returned': {
      subject: 'Sizin için bir çalışan arıyoruz',
      news: 'Sorunuzun bulunduğu çalışan size yardım etmeyecek. Sizi bize yönlendiren kişi başka birini söyler. Bağlantıda ne zaman cevap alacağınızı okursunuz.',
    },
    'question-asked': {
      subject: 'Sorunuz bize ulaştı',
      news: 'Web sitemizde bir soru sordunuz. Bağlantıda sorunuzun kimde olduğunu ve ne zaman cevap alacağınızı okursunuz.',
    },
    'handover-accepted': {
      subject: 'Biri size yardım edecek',
      news: 'Sorunuz kabul edildi. Bağlantıda size kimin yardım edeceğini ve şimdi ne olacağını okursunuz.',
    },
    'handover-passed': {
      subject: 'Sorunuz başka bir kurumda',
      news: 'Önceki kurum size yardım etmiyor veya zamanında cevap vermedi. Sorunuzu hemen başka bir kuruma ilettik. Bir şey yapmanız gerekmez. Bağlantıda sorunuzun şimdi nerede olduğunu ve ne zaman cevap alacağınızı okursunuz.',
    },
    'handover-escalated': {
      subject: 'Sorunuzla ilgileniyoruz',
      news: 'Henüz cevap almadınız. Bölgenin koordinatörü şimdi size kimin yardım edeceğine bakıyor.',
    },
    'appointment-booked': {
      subject: 'Randevunuz alındı',
      news: 'Randevunuz alındı. Bağlantıda ne zaman olduğunu ve nasıl değiştireceğinizi veya iptal edeceğinizi okursunuz.',
    },
    'appointment-cancelled': {
      subject: 'Randevunuz iptal edildi',
      news: 'Randevunuz iptal edildi. Bağlantıdan yeni bir randevu alabilirsiniz.',
    },
    'appointment-missed': {
      subject: 'Yeni bir randevu alalım mı?',
      news: 'Randevuda sizi göremedik. Bunun hiçbir sonucu yoktur. Bağlantıdan yeni bir randevu alabilirsiniz.',
    },
    'appointment-moved': {
      subject: 'Randevunuzun saati değişti',
      news: 'Randevunuzun başka bir saati var. Bağlantıda ne zaman olduğunu ve nasıl değiştireceğinizi veya iptal edeceğinizi okursunuz.',
    },
    'appointment-to-move': {
      subject: 'Randevunuz için başka bir saat seçin',
      news: 'Sizi karşılayacak kişi o saatte gelemiyor. Bağlantıdan başka bir saat seçin. Bir şey yapmazsanız sizi ararız.',
    },
    'appointment-reminder': {
      subject: 'Randevunuzu hatırlıyor musunuz?',
      news: 'Yakında bir randevunuz var. Gelemiyor musunuz? Bağlantıdan randevuyu değiştirin veya iptal edin.',
    },
    'place-offered': {
      subject: 'Sizin için bir yer var',
      news: 'Bekleme listesindeydiniz ve şimdi sizin için bir yer var. Bağlantıda gelip gelmeyeceğinizi söyleyin.',
    },
    'waiting-joined': {
      subject: 'Bekleme listesindesiniz',
      news: 'Bekleme listesindesiniz. Bir yer boşalırsa haber veririz. Bağlantıda durumu görürsünüz.',
    },
    'call-asked': {
      subject: 'Sizi arayacağız',
      news: 'Sizi aramamızı istediniz. Bağlantıda ne zaman arayacağımızı okursunuz. Artık gerek yoksa oradan söyleyin.',
    },
    'referral-sent': {
      subject: 'Başvurunuz gönderildi',
      news: 'Başvurunuz gönderildi. Şimdi ne olacağını görmek için giriş yapın.',
    },
    'referral-accepted': {
      subject: 'Başlayabilirsiniz',
      news: 'Başvurunuz kabul edildi. Şimdi ne olacağını görmek için giriş yapın.',
    },
    'referral-declined': {
      subject: 'Sizinle aramaya devam ediyoruz',
      news: 'Başvurduğunuz yerde olmadı. Danışmanınız sizinle aramaya devam ediyor. Şimdi ne olacağını görmek için giriş yapın.',
    },
    'referral-intake-planned': {
      subject: 'Bir tanışma görüşmeniz var',
      news: 'Sizin için bir tanışma görüşmesi planlandı veya saati değişti. Nerede ve ne zaman olduğunu görmek için giriş yapın.',
    },
    'referral-returned': {
      subject: 'Planınızda bir şey değişti',
      news: 'Başvurunuz devam etmiyor. Danışmanınız sizinle başka bir şey arıyor. Şimdi ne olacağını görmek için giriş yapın.',
    },
    'referral-elsewhere': {
      subject: 'Planınızda bir şey değişti',
      news: 'Bir başvurunuz için artık başka bir yer seçildi. Nerede olmanız gerektiğini görmek için giriş yapın.',
    },
    'referral-expired': {
      subject: 'Sizinle aramaya devam ediyoruz',
      news: 'Başvurunuza zamanında cevap gelmedi. Danışmanınız sizinle aramaya devam ediyor.',
    },
    'referral-shown': {
      subject: 'Okumanız için bir şey hazır',
      news: 'Danışmanınız bilgilerinizi bir kuruma iletmek istiyor. Bağlantıda tam olarak hangileri olduğunu okur ve uygun bulup bulmadığınızı söylersiniz.',
    },
    'shortlist-shared': {
      subject: 'Sizin için bir şey hazır',
      news: 'Danışmanınız sizin için seçenekler hazırladı. Bağlantıda bunların ne olduğunu okur ve ne düşündüğünüzü söylersiniz.',
    },
    'help-given': {
      subject: 'Yanınıza alacağınız bilgiler',
      news: 'Danışmanınız size yanınıza almanız için bilgiler veriyor. Bağlantıda hangileri olduğunu okursunuz.',
    },
    'help-decided': {
      subject: 'Sizin için haber var',
      news: 'Danışmanınız size yanınıza almanız için bilgiler verdi. Bağlantıda bunlarla ne olduğunu okursunuz.',
    },
    'note-written': {
      subject: 'Sizin için bir mesaj var',
      news: 'Size yardım eden biri planınıza bir mesaj yazdı. Okumak ve cevap vermek için giriş yapın.',
    },
    'plan-news': {
      subject: 'Planınızda yeni bir şey var',
      news: 'Planınızda bir şey değişti. Ne değiştiğini okumak için giriş yapın. Ne sıklıkla mesaj alacağınızı da orada seçersiniz.',
    },
    'plan-changed': {
      subject: 'Bir şey değişti',
      news: 'Birlikte kararlaştırdığınız bir şey değişti. Okumak için giriş yapın ve kabul edip etmediğinizi söyleyin.',
    },
    'plan-ended': { subject: 'Nasıl devam edecek', news: 'Planınız sona erdi. Nasıl devam edeceğini okumak için giriş yapın.' },
    'lead-changed': {
      subject: 'Sürekli danışmanınız',
      news: 'Artık sürekli bir danışmanınız var. Kim olduğunu görmek için giriş yapın.',
    },
    'end-report': {
      subject: 'Bu rapor doğru mu?',
      news: 'Size yardım eden bir kurum bir rapor yazdı. Bağlantıdan okuyun ve ne düşündüğünüzü söyleyin. Zorunlu değildir.',
    },
    'end-report-reminder': {
      subject: 'Sizin için hâlâ bir rapor var',
      news: 'Size yardım eden bir kurum bir rapor yazdı. Hâlâ bir şey söyleyebilirsiniz. Bir şey yapmazsanız bunun hiçbir sonucu yoktur.',
    },
    'outcome-asked': {
      subject: 'Şimdi nasıl gidiyor?',
      news: 'Nasıl olduğunuzu merak ediyoruz. Bağlantıda tek dokunuşla cevap verirsiniz. Cevap vermek zorunlu değildir.',
    },
  },
  fields: {
    who: { label: 'E-posta adresiniz veya numaranız', hint: 'Numara K7M2-Q4XD-H gibi işaretlerden oluşur.' },
    bySms: { label: 'Bağlantıyı SMS ile gönderin', hint: 'Bildiğimiz numaranıza gönderilir.' },
  },
  newLink: {
    title: 'Yeni bağlantı isteyin',
    lead: 'Bağlantınız artık çalışmıyor mu? Bizimle kararlaştırdığınız yolla yeni bir bağlantı alırsınız.',
    submit: 'Bana yeni bir bağlantı gönderin',
    asked: 'Bu adresi veya numarayı tanıyorsak yeni bir bağlantı alırsınız. Eskisi o zaman artık çalışmaz.',
    otherwise: 'Bir şey gelmiyor mu? Yazdığınızı kontrol edin veya bölgenizdeki Werkcentrum’u arayın.',
  },
  neutralSubject: 'Sizin için bir mesaj var',
  neutralNews: 'Sizin için bir mesaj var. Bağlantıdan okuyabilirsiniz.',
  sender: 'Werkcentrum',
  neutralSender: 'Mesajlar',
  greeting: 'İyi günler,',
  linkLine: (url: string) => `Devamını buradan okuyun:\n${url}`,
  inEnglish: 'Bağlantıdaki sayfa İngilizcedir. Anlamıyor musunuz? Bizi arayın, size yardım ederiz.',
  short: (news: string, url: string) => `${news} ${url}`,
  closing: 'Bu mesaj otomatik gönderildi. Beklemiyorsanız bir şey yapmanız gerekmez.',
}
