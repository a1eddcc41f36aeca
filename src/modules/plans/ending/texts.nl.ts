/** Words of the end of a plan, in plain Dutch. */
export const ending = {
  title: 'Rond het plan af',
  lead: 'Het plan stopt met een reden en een resultaat. Het dossier blijft open. De persoon leest wat u hier schrijft.',
  link: 'Rond het plan af',
  first: 'Rond dit eerst af. Een doorverwijzing heeft een eigen einde, zodat niemand blijft wachten.',
  aftercare: 'Er is nog nazorg. Die stopt alleen eerder als de persoon zelf wil stoppen.',
  decideHint: 'Kies per stap wat ermee gebeurt.',
  goesOn: (who: string) => `Gaat verder: ${who}`,
  submit: 'Rond het plan af',
  now: 'Hoe het verder gaat',
  reopen: 'Begin het plan opnieuw',
  reopenLead: 'Het plan gaat verder waar het was, met dezelfde vaste contactpersoon. Wij vragen de persoon of het klopt.',
  orNew: 'Of begin een nieuw plan',
  reopenDo: 'Begin opnieuw',
  mine: {
    reasons: { 'asked-by-person': 'u wilde stoppen' } as Record<string, string>,
    over: (date: string, reason: string) => `Uw plan is afgerond op ${date}: ${reason.toLowerCase()}.`,
    outcomes: {
      achieved: 'Uw doel is bereikt.',
      partly: 'Uw doel is voor een deel bereikt.',
      not: 'Uw doel is niet bereikt.',
    } as Record<string, string>,
  },
  desk: {
    reasons: {} as Record<string, string>,
    over: (date: string, reason: string) => `Het plan is afgerond op ${date}: ${reason.toLowerCase()}.`,
    outcomes: {
      achieved: 'Het doel is bereikt.',
      partly: 'Het doel is voor een deel bereikt.',
      not: 'Het doel is niet bereikt.',
    } as Record<string, string>,
  },
  reasons: {
    'goal-reached': 'Doel bereikt',
    'found-work': 'Werk gevonden',
    learning: 'Met een opleiding begonnen',
    helped: 'Vraag beantwoord',
    'other-organisation': 'Een andere organisatie helpt verder',
    'asked-by-person': 'De persoon wil stoppen',
    'no-contact': 'Geen contact meer',
    'not-feasible': 'Dit doel kan nu niet',
    moved: 'Verhuisd naar een andere regio',
  } as Record<string, string>,
  counted: 'Plannen die zijn afgerond',
  noneCounted: 'Er is geen plan afgerond.',
  columns: { reason: 'Reden', achieved: 'Bereikt', partly: 'Deels', not: 'Niet', unknown: 'Niet gevraagd', reopened: 'Weer begonnen' },
}
export const endingFields = {
  endReason: { label: 'Waarom stopt het plan?', options: ending.reasons },
  endOutcome: { label: 'Is het doel bereikt?', options: { achieved: 'Ja', partly: 'Voor een deel', not: 'Nee' } },
  whatNow: { label: 'Hoe gaat het verder?', hint: 'In gewone woorden. De persoon leest dit. Niets over gezondheid of geloof.' },
  decideSteps: { label: 'Wat gebeurt er met de open stappen?' },
  reopenedBecause: {
    label: 'Waarom begint het opnieuw?',
    options: {
      'came-back': 'De persoon kwam terug',
      'work-ended': 'Het werk of de opleiding stopte',
      'new-question': 'Er is een nieuwe vraag',
      'by-mistake': 'Het was te vroeg afgerond',
    },
  },
}
export const endingErrors = { decideEachStep: 'Kies voor elke stap wat ermee gebeurt.' }
export const endingRefusals = { planRuns: 'Dit plan loopt al.' }
