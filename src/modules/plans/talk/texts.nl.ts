/** Words of the record of a conversation with its agreements, in plain Dutch. */
export const talk = {
  line: (number: number) => `Afspraak ${number}`,
  lineFields: [{ label: 'Wat gaat er gebeuren?' }, { label: 'Wie doet het?' }, { label: 'Voor wanneer?' }],
  more: 'Meer afspraken',
  goal: {
    label: 'Wat is het doel?',
    hint: 'Er is nog geen plan. Vult u een doel in, dan begint het plan en komen de afspraken erin te staan.',
  },
  how: 'Dag, manier en hoe deze persoon kwam',
  keep: 'Bewaar als concept',
  kept: (moment: string) => `Bewaard als concept op ${moment}. Alleen u ziet dit. Na twee weken halen wij het weg.`,
  drafts: 'Nog niet af',
  draft: (moment: string) => `Gesprek, bewaard op ${moment}`,
  drop: 'Gooi dit concept weg',
  before: {
    title: 'Dit gesprek stond er al',
    said: (moment: string) => `U bewaarde dit gesprek op ${moment}, met dezelfde woorden. Er is niets dubbel bewaard.`,
    go: 'Naar het gesprek in het dossier',
  },
}
/** What is said where an agreement lacks something. */
export const talkErrors = {
  whatNeeded: 'Schrijf wat er gaat gebeuren, of haal de dag weg.',
  whoNeeded: 'Kies wie het doet.',
  byNeeded: 'Kies voor wanneer.',
  goalNeeded: 'Vul een doel in. Daarmee begint het plan waar de afspraken in komen.',
}
