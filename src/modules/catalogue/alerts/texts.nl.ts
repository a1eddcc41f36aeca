import { plural } from '../../../platform/languages.ts'

/** Words about saved searches and the mail they bring. */
export const nl = {
  link: 'Mail mij bij nieuw aanbod',
  title: 'Mail bij nieuw aanbod',
  lead: 'Komt er iets nieuws bij dat past bij wat u zoekt? Dan krijgt u een mail. U heeft geen account nodig.',
  asked: 'Wat u zoekt',
  everything: 'alles',
  words: (words: string) => `“${words}”`,
  inRegion: (region: string) => `in ${region}`,
  around: (place: string, km: number) => `tot ${km} km van ${place}`,
  now: (n: number) => plural('nl', n, { one: 'Nu past hier 1 dienst bij.', other: `Nu passen hier ${n} diensten bij.` }),
  nowNone: 'Nu past hier nog niets bij. U hoort het zodra dat verandert.',
  tooWide: (n: number) => `Dit past op ${n} diensten. Dat wordt te veel mail. Kies eerst een plaats, een soort of een woord erbij.`,
  narrow: 'Kies meer',
  save: 'Stuur mij een mail om te bevestigen',
  kept: 'Wij bewaren uw mailadres en wat u zoekt, alleen voor deze mails. In elke mail staat een link om te stoppen. Dan halen wij beide meteen weg. Na 12 maanden stopt het vanzelf.',
  sent: 'Kijk in uw mail',
  sentLead:
    'Wij stuurden u een mail met een link. Pas als u die opent en ja zegt, krijgt u mail over nieuw aanbod. Doe dat binnen 7 dagen.',
  sentNone:
    'Komt er niets? Kijk bij ongewenste mail, en of u uw adres goed heeft getypt. Wij sturen niet meer dan een paar mails per dag naar één adres.',
  backToList: 'Terug naar de lijst',
  fields: {
    email: { label: 'Uw mailadres' },
    rhythm: {
      label: 'Hoe vaak hoogstens?',
      hint: 'U krijgt alleen mail als er iets nieuws is.',
      options: { daily: 'Elke dag', weekly: 'Elke week' },
    },
  },
  own: {
    title: 'Uw bewaarde zoekvraag',
    confirmTitle: 'Wilt u mail bij nieuw aanbod?',
    confirmLead: 'Zeg ja, dan krijgt u mail als er iets nieuws past bij deze zoekvraag.',
    confirm: 'Ja, mail mij',
    notMe: 'Vroeg u dit niet? Doe dan niets. Over 7 dagen is dit weg.',
    running: 'U krijgt mail als er iets nieuws is.',
    until: 'Loopt tot en met',
    lastSent: 'Laatste mail',
    notYet: 'nog geen',
    look: 'Bekijk wat er nu is',
    rhythm: 'Hoe vaak',
    change: 'Verander',
    extend: 'Ga nog 12 maanden door',
    extendTitle: 'Langer doorgaan',
    stop: 'Stop met deze mails',
  },
  stop: {
    title: 'Stoppen met mail over nieuw aanbod?',
    lead: 'U krijgt dan geen mail meer over deze zoekvraag. Uw mailadres en wat u zocht halen wij meteen weg.',
    submit: 'Ja, stop',
    keep: 'Nee, ga door',
  },
  stopped: {
    title: 'U krijgt geen mail meer',
    lead: 'Uw mailadres en wat u zocht zijn weggehaald.',
    again: 'Zoek opnieuw',
  },
  mail: {
    sender: 'Werkcentrum',
    quietSender: 'Berichten',
    greeting: 'Goedendag,',
    confirm: {
      subject: 'Bevestig dat u mail wilt krijgen',
      lead: 'Op dit adres is gevraagd om mail als er nieuw aanbod is bij het Werkcentrum. Wilt u dat? Open de link en zeg ja.',
      link: (url: string) => `Bevestigen: ${url}`,
      otherwise: 'Vroeg u dit niet? Doe dan niets. U krijgt geen mail en uw adres is over 7 dagen weg.',
    },
    again: {
      subject: 'De link van uw bewaarde zoekvraag',
      lead: 'U bewaarde deze zoekvraag al. Hier ziet u wat u bewaarde, en verandert of stopt u het.',
      link: (url: string) => `Uw zoekvraag: ${url}`,
      otherwise: 'Vroeg u dit niet? Dan hoeft u niets te doen.',
    },
    news: {
      subject: 'Nieuw aanbod bij uw zoekvraag',
      lead: (date: string) => `Dit is nieuw bij de zoekvraag die u bewaarde op ${date}:`,
      quiet: 'Er is iets nieuws bij een zoekvraag die u bewaarde. Achter de link ziet u wat.',
      more: (n: number) => plural('nl', n, { one: 'En nog 1 andere.', other: `En nog ${n} andere.` }),
      page: (url: string) => `Zie alles, verander hoe vaak u mail krijgt: ${url}`,
    },
    end: {
      subject: 'Uw bewaarde zoekvraag stopt bijna',
      lead: (date: string) =>
        `U kreeg 12 maanden mail over nieuw aanbod. Op ${date} stopt dat vanzelf en halen wij uw adres weg. U kunt ook doorgaan.`,
      link: (url: string) => `Doorgaan: ${url}`,
    },
    stopLine: (url: string) => `Stoppen: ${url}`,
    closing: 'Deze mail is automatisch verstuurd. Antwoorden kan niet.',
  },
}

export const errors = {
  searchTooWide: 'Dit past op te veel diensten. Kies eerst een plaats, een soort of een woord erbij.',
}

export const refusals = {
  searchGone: 'Deze zoekvraag is er niet meer. U krijgt er geen mail over. Zoek opnieuw en bewaar uw zoekvraag nog eens als u dat wilt.',
  searchStopped: 'Deze zoekvraag is al gestopt. U krijgt er geen mail meer over.',
}
