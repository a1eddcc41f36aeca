import type { AgreedKind, Way } from './rules.ts'

type Words = Record<string, string>

/** What somebody said yes to and how to take it back, in plain Dutch. */
export const nl = {
  title: 'Waar ik ja op zei',
  lead: 'Hier staat alles waar u ja op zei. U mag elk ja terugnemen. Dat kost u niets, en u hoeft niet te zeggen waarom. Wat daarvoor al gebeurde, verandert niet.',
  back: 'Mijn overzicht',
  none: 'U zei nog nergens ja op, of u nam alles terug.',
  done: 'Teruggenomen. Het geldt meteen.',
  with: 'Aan wie',
  saidOn: 'Ja gezegd',
  said: (date: string, how: string) => `${date}, ${how}`,
  how: { desk: 'in een gesprek', phone: 'per telefoon', online: 'zelf, ingelogd', link: 'zelf, via een link' } as Words,
  version: 'Versie',
  noVersion: 'niet bewaard',
  takenBack: 'Teruggenomen',
  takenBackOn: 'Teruggenomen op',
  takeBack: 'Neem dit terug',
  over: 'Dit loopt niet meer. U hoeft niets terug te nemen.',
  kinds: {
    handover: 'Uw vraag mocht naar een organisatie',
    referral: 'Uw gegevens gingen mee met een doorverwijzing',
    sharing: 'Een deel van uw plan laten zien',
    'shortlist-mail': 'Uw keuzelijst per mail',
    'missing-help': 'Gegevens van hulp per mail',
    channel: 'Hoe wij u bereiken',
    years: 'Elk jaar vragen hoe het gaat op het werk',
  } satisfies Record<AgreedKind, string>,
  channels: { mail: 'per mail', sms: 'per sms', phone: 'per telefoon', letter: 'per brief', account: 'alleen in uw account' } as Words,
  versions: {
    handover: (n: number) => `tekst ${n}`,
    referral: (n: number) => `versie ${n} van wat er meegaat`,
    sharing: (n: number) => `tekst ${n}`,
    'shortlist-mail': (n: number) => `tekst ${n}`,
    'missing-help': (n: number) => `tekst ${n}`,
    channel: (n: number) => `tekst ${n}`,
    years: (n: number) => `tekst ${n}`,
  } satisfies Record<AgreedKind, (n: number) => string>,
  follows: {
    handover:
      'De organisatie helpt u omdat u dat vroeg. Wilt u niet meer geholpen worden? Dan sluit u uw dossier. Daarna ziet niemand het, behalve u.',
    referral: 'Neemt u dit terug, dan stopt deze doorverwijzing. De organisatie ziet u niet meer. Uw contactpersoon zoekt met u verder.',
    sharing: 'Neemt u dit terug, dan ziet deze organisatie dit deel meteen niet meer. Uw contactpersoon hoort het.',
    'shortlist-mail': 'Neemt u dit terug, dan werkt de link in de mail niet meer. Uw keuzelijst blijft: u leest hem als u inlogt.',
    'missing-help': 'Neemt u dit terug, dan werkt de link in de mail niet meer. Wat u al las, kunt u gewoon gebruiken.',
    channel: 'U kunt altijd een andere manier kiezen. Dan bereiken wij u vanaf dat moment zo.',
    years: 'Neemt u dit terug, dan vragen wij het niet meer. Uw eerdere antwoorden blijven, zonder uw naam, in de cijfers.',
  } satisfies Record<AgreedKind, string>,
  ways: {
    here: '',
    over: '',
    draft: 'Lees wat er meegaat en zeg nee',
    referral: 'Trek de doorverwijzing in',
    sharing: 'Kijk wie wat ziet',
    contact: 'Kies een andere manier',
    close: 'Stoppen en dossier sluiten',
  } satisfies Record<Way, string>,
}
