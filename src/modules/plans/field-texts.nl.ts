import { PAYER_WORDS } from '../catalogue/index.ts'

/** How a step ends. */
export const ends = {
  done: 'Klaar',
  dropped: 'Niet meer nodig',
  handed: 'Gaat verder buiten dit plan',
  'not-worked': 'Niet gelukt',
  'no-offer': 'Er is geen aanbod',
  'no-money': 'Er is geen geld voor',
  'wait-too-long': 'De wachttijd is te lang',
  'scheme-excludes': 'De regeling sluit dit uit',
}

/** Fields of the forms of plans, in plain Dutch. */
export const fields = {
  goal: { label: 'Wat is het doel?', hint: 'In de woorden van de persoon zelf.' },
  title: { label: 'Wat gaat er gebeuren?' },
  kind: {
    label: 'Wat voor stap is het?',
    options: {
      'own-action': 'Iets doen',
      task: 'Taak van een organisatie',
      decision: 'Besluit van een organisatie (ja of nee)',
      application: 'Solliciteren',
      learning: 'Leren',
    },
  },
  owner: { label: 'Wie doet het?' },
  dueOn: { label: 'Voor wanneer?' },
  discreet: { label: 'Deze stap is vertrouwelijk', hint: 'Alleen de persoon, de contactpersoon en wie de taak heeft, zien hem.' },
  state: { label: 'Hoe is het afgelopen?', options: { done: ends.done, dropped: ends.dropped } },
  answer: { label: 'Wat meldt u?', hint: 'Alleen de stand. Leg geen redenen vast.', options: { done: 'Klaar', yes: 'Ja', no: 'Nee' } },
  goesAlong: {
    label: 'Wat gaat er mee naar deze organisatie?',
    hint: 'Precies deze tekst, en naam en contact. De persoon leest mee. Niets over gezondheid, schulden, straf of geloof.',
  },
  payer: {
    label: 'Wie betaalt?',
    options: {
      ...PAYER_WORDS.nl,
      free: 'Niemand, het is gratis',
      'not-yet-arranged': 'Nog niet geregeld',
    },
  },
  payerBy: { label: 'Voor wanneer is dat geregeld?' },
  reason: {
    label: 'Waarom deze?',
    options: {
      'fits-goal': 'Past bij het doel',
      'asked-by-person': 'De persoon wil dit',
      'close-by': 'Dichtbij',
      soonest: 'Kan het snelst',
      'own-instrument': 'Van mijn eigen organisatie, en het past het best',
    },
  },
  waitsForStep: { label: 'Wacht de start op een besluit?' },
  startCondition: {
    label: 'Pas versturen als er iets gebeurd is?',
    options: { 'course-started': 'Als de opleiding is begonnen', 'course-ended': 'Als de opleiding klaar is' },
  },
  agreed: { label: 'Heeft u laten zien wat er meegaat, en is de persoon het ermee eens?', options: { yes: 'Ja', no: 'Nee' } },
  outcome: {
    label: 'Wat is het resultaat?',
    options: { achieved: 'Doel bereikt', partly: 'Deels bereikt', not: 'Niet bereikt', stopped: 'Eerder gestopt' },
  },
  report: { label: 'Kort verslag', hint: 'De persoon leest mee.' },
  employer: { label: 'Werkgever' },
  occupation: { label: 'Als wat?' },
  hoursPerWeek: { label: 'Uren per week' },
  contract: {
    label: 'Soort contract',
    options: {
      permanent: 'Vast',
      temporary: 'Tijdelijk',
      'temp-agency': 'Uitzendwerk',
      trial: 'Proefplaatsing',
      'self-employed': 'Zelfstandig',
    },
  },
  startedOn: { label: 'Begint op' },
  referralId: { label: 'Via welke doorverwijzing?' },
  listReason: { label: 'Waarom op de keuzelijst?', hint: 'De persoon leest mee. Niets over gezondheid, schulden, straf of geloof.' },
  whyNot: { label: 'Waarom niet?', hint: 'Mag leeg. De persoon leest mee.' },
  whyNone: { label: 'Waarom geen van deze?', hint: 'Mag leeg. De persoon leest mee.' },
  whyNotOthers: { label: 'Waarom de andere niet?', hint: 'Mag leeg. De persoon leest mee.' },
  because: {
    label: 'Waarom juist deze, in eigen woorden?',
    hint: 'Dit blijft bij u en de persoon. De aanbieder ziet het niet.',
  },
  waitAtMost: { label: 'Hoeveel weken wil deze persoon hoogstens wachten?', hint: 'Leeg: geen wens. Wij waarschuwen dan boven 8 weken.' },
  how: { label: 'Hoe deelt u de lijst?', options: { mail: 'Per mail, met een link', paper: 'Op papier' } },
  mailAgreed: { label: 'Vindt de persoon het goed dat dit per mail gaat?', options: { yes: 'Ja', no: 'Nee' } },
  answerBy: { label: 'Wanneer horen wij uiterlijk wat de persoon vindt?' },
  itemAnswer: { label: 'Wilt u dit?', options: { yes: 'Ja, dit wil ik', no: 'Nee, dit niet' } },
  comment: { label: 'Wilt u er iets bij zeggen?', hint: 'Mag leeg.' },
}

/** What a step is called by its kind. */
export const stepKinds = {
  calling: 'Bellen',
  'own-action': 'Iets doen',
  appointment: 'Afspraak',
  referral: 'Doorverwijzing',
  task: 'Taak',
  decision: 'Besluit',
  application: 'Solliciteren',
  learning: 'Leren',
  aftercare: 'Nazorg',
  closing: 'Sluiten',
  deciding: 'Beslissen',
  seeking: 'Verder zoeken',
  checking: 'Navragen',
  choosing: 'Kiezen',
} as Record<string, string>

/** What steps that the program makes are called. */
export const madeSteps = {
  calling: 'Bellen over gemiste bijeenkomsten',
  aftercare: 'Bellen over hoe het werk gaat',
  moment: 'Nazorg: bellen of langsgaan op het werk',
  closing: 'Gevraagd: dossier sluiten',
  deciding: 'Beslissen over een voorstel',
  seeking: 'Verder zoeken na een nee',
  checking: 'Navragen bij de aanbieder: de afgesproken dag is voorbij',
  choosing: 'Samen kiezen uit de keuzelijst',
} as Record<string, string>
