import { fields } from '../field-texts.nl.ts'

/** Words of plans to begin from, in plain Dutch. */
export const templates = {
  title: 'Plansjablonen',
  lead: 'Een doel en stappen om een plan mee te beginnen. Wat u verandert, geldt voor nieuwe plannen: lopende plannen blijven zoals ze zijn.',
  make: 'Maak een sjabloon',
  own: 'Van deze regio',
  noneOwn: 'Deze regio heeft nog geen eigen sjabloon.',
  noneOwnHow: 'Maak er een, of begin met een eigen versie van een landelijk sjabloon.',
  national: 'Landelijk',
  noneNational: 'Er zijn geen sjablonen.',
  name: 'Naam',
  about: 'Voor wie',
  change: 'Aanpassen',
  copy: 'Maak een eigen versie',
  makeLead: 'Schrijf het doel en de stappen. De gids kiest per persoon welke stappen meegaan.',
  changeLead: (version: number) => `Dit is versie ${version}. Bewaren maakt een nieuwe versie; lopende plannen veranderen niet mee.`,
  line: (n: number) => `Stap ${n}`,
  save: 'Bewaar het sjabloon',
  meanwhile: 'Iemand anders heeft dit sjabloon net veranderd. Bewaart u nu, dan komt uw versie daarvoor in de plaats.',
  asItIs: 'Bekijk hoe het sjabloon nu is',
  retire: 'Bied niet meer aan',
  retireMeans: 'Niemand kan er dan nog mee beginnen. Plannen die ermee begonnen, gaan door.',
  fields: {
    title: { label: 'Wat gaat er gebeuren?' },
    kind: { label: 'Wat voor stap is het?', options: fields.kind.options },
    owner: { label: 'Wie doet het?', options: { person: 'De persoon zelf', guide: 'De gids', organisation: 'Een organisatie' } },
    days: { label: 'Hoeveel dagen na het begin?' },
  } as Record<string, { label: string; options?: Record<string, string> }>,
  use: 'Begin met een sjabloon',
  useLead: 'Kies een sjabloon. Daarna kiest u welke stappen meegaan en wie ze doet.',
  used: 'Al gebruikt in dit plan',
  usedVersion: (name: string, version: number) => `${name} (versie ${version})`,
  ownersHint: 'Alleen voor de stappen die u hierboven kiest.',
  add: 'Zet de stappen op het plan',
}
export const templateFields = {
  templateName: { label: 'Hoe heet het sjabloon?' },
  templateAbout: { label: 'Voor wie is het?' },
  templateGoal: { label: 'Wat is het doel?', hint: 'De gids en de persoon maken er eigen woorden van.' },
  templateSteps: { label: 'Welke stappen gaan mee?' },
  stepOwners: { label: 'Welke organisatie doet het?' },
}
export const templateErrors = {
  kindNeeded: 'Kies wat voor stap het is.',
  daysNeeded: 'Vul in hoeveel dagen na het begin.',
  chooseSteps: 'Kies ten minste een stap.',
  whichOrganisation: 'Kies per stap welke organisatie hem doet.',
}
export const templateRefusals = { templateChanged: 'Dit sjabloon is net veranderd. Bekijk het opnieuw.' }
