import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  connect: {
    title: 'Hesabınıza bağlayın',
    lead: 'Sonra her şey tek yerdedir. Size kimin yardım ettiğini ve şimdi ne olacağını görürsünüz. Hakkınızda ne bildiğimizi de görürsünüz.',
    first: 'Önce giriş yapın. Sonra buraya kendiliğinden dönersiniz.',
    signIn: 'Giriş yap',
    submit: 'Hesabıma bağla',
  },
  claim: { birthDate: 'Doğum tarihinizi henüz bilmiyoruz. Hesap 16 yaşından itibaren mümkündür, bu yüzden burada bir kez soruyoruz.' },
  fields: { birthDate: { label: 'Doğum tarihi' } },
  errors: { birthDateNeeded: 'Doğum tarihini yazın. Hesap 16 yaşından itibaren mümkündür.' },
}
