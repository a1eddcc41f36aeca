/** Words for a record of work and skills that the person corrects, in plain Dutch. */
export const ownSkills = {
  title: 'Mijn werk en wat ik kan',
  lead: 'Dit staat er over uw werk en over wat u kunt. U kunt het aanvullen en verbeteren. Ook wat u thuis of als vrijwilliger leerde telt.',
  none: 'Er staat nog niets.',
  work: 'Werk dat u deed',
  can: 'Wat u kunt',
  workDesk: 'Werk dat iemand deed',
  ownWord: 'Uw eigen woord',
  ownWordDesk: 'Eigen woord van de persoon',
  notedBy: (who: string) => `Genoteerd door ${who}`,
  disputed: 'U zegt: dit klopt niet',
  disputedDesk: 'De persoon zegt: dit klopt niet',
  change: 'Verbeter of haal weg',
  add: 'Vul aan',
  correct: 'Verbeter',
  correctLead: 'Wat u hier kiest, is voortaan uw eigen woord. Wat er stond, blijft bewaard.',
  dispute: 'Dit klopt niet',
  disputeLead: 'Het blijft staan. Iedereen die het leest, ziet dat u het er niet mee eens bent.',
  remove: 'Haal weg',
  removeLead: 'Het staat dan niet meer bij wat u kunt. Wat er stond, blijft bewaard bij “Zoals het er eerder stond”.',
  before: 'Zoals het er eerder stond',
  by: { corrected: (who: string) => `verbeterd door ${who}`, 'taken-away': (who: string) => `weggehaald door ${who}` },
  you: 'uzelf',
  person: 'de persoon',
}
export const ownSkillFields = {
  howLearnt: {
    label: 'Waar leerde u dit?',
    options: {
      work: 'Op het werk',
      household: 'Thuis, in het huishouden',
      volunteering: 'Als vrijwilliger',
      education: 'Op school of cursus',
      other: 'Ergens anders',
    },
  },
  disputedWords: { label: 'Wat klopt er niet?', hint: 'Schrijf niet over uw gezondheid. Wie uw dossier ziet, leest dit.' },
}
