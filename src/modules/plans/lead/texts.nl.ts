/** Words of who is the regular contact, in plain Dutch. */
export const leadChange = {
  title: 'Andere vaste contactpersoon',
  now: 'Nu',
  since: (name: string, date: string) => `${name}, sinds ${date}`,
  sinceMine: (name: string, date: string) => `${name} (sinds ${date})`,
  waits: (name: string, date: string) => `${name} is gevraagd en antwoordt uiterlijk ${date}. Tot een ja blijft de contactpersoon van nu.`,
  takeBack: 'Trek de vraag in',
  ask: 'Vraag een collega',
  lead: 'Schrijf op wat de collega moet weten. Die leest het voor het antwoord. De persoon kan het ook lezen, en hoort wie het wordt.',
  submit: 'Vraag deze collega',
  history: 'Wie het was en wie is gevraagd',
  who: 'Wie',
  askedOn: 'Gevraagd op',
  states: {
    proposed: 'Gevraagd',
    accepted: 'Vaste contactpersoon sinds',
    declined: 'Zei nee',
    lapsed: 'Antwoordde niet',
    ended: 'Was vaste contactpersoon',
    withdrawn: 'Vraag ingetrokken',
  } as Record<string, string>,
  agreed: 'Wat is afgesproken',
  stillOpen: 'Wat staat nog open',
  note: 'Bij de overdracht geschreven',
  passedOn: (name: string, date: string) => `Doorgegeven door ${name}, op ${date}`,
  covers: (name: string, date: string) => `U neemt waar voor ${name}, tot ${date}`,
  watchFor: 'Waar op te letten',
  from: (name: string) => `${name} vraagt u dit, en schreef erbij:`,
  link: 'Andere vaste contactpersoon',
  somebody: 'Iemand die u nog niet begeleidt',
  mineAsked: (name: string, lead: string) =>
    `${name} is gevraagd om uw vaste contactpersoon te worden. Tot die ja zegt, blijft het ${lead}.`,
}
export const askedFirst = {
  title: 'Vraag eerst: is er al een contact?',
  lead: 'Kent UWV of de gemeente deze persoon al? Dan vragen wij die eerst om vaste contactpersoon te zijn. Tot die antwoordt, bent u het.',
  notAsked: 'Nog niet gevraagd of UWV of de gemeente deze persoon al helpt.',
  submit: 'Bewaar',
  label: 'Contact bij UWV of gemeente',
  statutory: 'Plan volgens de wet',
  goesFirst: 'Wat gaat voor',
  desk: 'Het plan volgens de wet gaat voor. Dit plan noemt het alleen en legt de persoon niets op.',
  answers: { no: 'Nee, gevraagd', unknown: 'Weet de persoon niet' } as Record<string, string>,
  plans: {
    none: 'Geen',
    piaw: 'Persoonlijk plan van UWV (PIAW)',
    pva: 'Plan van aanpak van de gemeente',
    other: 'Een ander plan',
    unknown: 'Niet bekend',
  } as Record<string, string>,
  mine: (plan: string, organisation: string) =>
    `U heeft ook een plan volgens de wet: ${plan}${organisation ? `, ${organisation}` : ''}. Wat u daar afsprak, geldt daar. Dit plan verplicht u tot niets.`,
}
export const leadFields = {
  newLead: { label: 'Wie vraagt u?' },
  agreedSoFar: { label: leadChange.agreed, hint: 'Wat u met de persoon afsprak. Niets over gezondheid, schulden, straf of geloof.' },
  stillOpen: { label: leadChange.stillOpen },
  watchFor: { label: leadChange.watchFor, hint: 'Bijvoorbeeld: belt liever dan mailt.' },
  knownContact: {
    label: 'Helpt UWV of de gemeente deze persoon al?',
    options: { yes: 'Ja', no: 'Nee', unknown: 'De persoon weet het niet' },
  },
  contactOrganisation: { label: 'Bij welke organisatie?', hint: 'Alleen bij ja.' },
  contactWorker: { label: 'Wie is dat?', hint: 'Staat die er niet bij? Schrijf de naam hieronder.' },
  contactName: { label: 'Naam van het contact' },
  statutoryPlan: { label: 'Is er een plan volgens de wet?', options: askedFirst.plans },
}
export const leadErrors = {
  isLeadNow: 'Deze collega is nu al de vaste contactpersoon.',
  notForThisColleague: 'Dit dossier is afgeschermd, of niet voor deze collega. Kies een ander.',
  notAContactHere: 'Kies iemand van UWV of een gemeente in deze regio.',
  whereKnown: 'Kies bij welke organisatie de persoon bekend is.',
}
