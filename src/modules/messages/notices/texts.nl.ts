const options = { digest: 'In het overzicht', 'at-once': 'Meteen', off: 'Niet' }

/** How a worker hears of news, in plain Dutch. */
export const noticeFields = {
  rhythm: { label: 'Hoe vaak krijgt u het overzicht?', options: { daily: 'Elke werkdag om 8 uur', weekly: 'Op maandag om 8 uur' } },
  received: { label: 'Een nieuwe aanmelding bij uw organisatie', options },
  task: { label: 'Een nieuwe taak voor uw organisatie', options },
  due: { label: 'De laatste dag om te antwoorden komt eraan, of een afgesproken dag is voorbij', options },
  withdrawn: { label: 'Een aanmelding die is ingetrokken', options },
  answer: { label: 'Een antwoord op een doorverwijzing of taak', options },
  proposal: { label: 'Een voorstel om iets te veranderen, of een antwoord daarop', options },
  report: { label: 'Een verslag van een bijeenkomst of aan het einde', options },
  note: { label: 'Een bericht bij een plan', options },
  sharing: { label: 'Iemand deelt iets niet meer', options },
  missed: { label: 'Een termijn die voorbijging zonder antwoord', options },
  ownRhythm: { label: 'Hoe vaak krijgt u een overzicht?', options: { daily: 'Elke werkdag om 8 uur', weekly: 'Op maandag om 8 uur' } },
  plan: { label: 'Iets veranderde in uw plan', options: { digest: options.digest, off: options.off } },
  ownNote: { label: 'Iemand schreef u een bericht bij uw plan', options },
}
const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)
export const notices = {
  title: 'Meldingen per mail',
  lead: 'U krijgt alleen mail als er iets is veranderd, en nooit met namen. Gebeurt er niets, dan komt er geen mail.',
  ownTitle: 'Wanneer u bericht krijgt',
  ownLead:
    'U krijgt alleen bericht als er iets is veranderd in uw plan. Wat er veranderde staat nooit in het bericht zelf. Verandert er niets, dan komt er niets.',
  ownChannel: 'Het bericht komt zoals u koos, op de tijden die u koos.',
  ownChannelLink: 'Hoe wij u bereiken',
  manage: 'Beheer',
  silentFiles: 'Waarover u bericht kreeg, en een dossier stil zetten',
  save: 'Bewaar',
  saved: 'Bewaard.',
  subject: 'Nieuws in uw werk',
  news: 'Dit is er nieuw:',
  choose: (url: string) => `U kiest zelf wat u krijgt: ${url}`,
  counted: {
    received: (n: number) => many(n, 'nieuwe aanmelding', 'nieuwe aanmeldingen'),
    task: (n: number) => many(n, 'nieuwe taak', 'nieuwe taken'),
    due: (n: number) =>
      many(
        n,
        'aanmelding of taak waarvan de dag eraan komt of voorbij is',
        'aanmeldingen of taken waarvan de dag eraan komt of voorbij is',
      ),
    withdrawn: (n: number) => many(n, 'aanmelding is ingetrokken', 'aanmeldingen zijn ingetrokken'),
    answer: (n: number) => many(n, 'antwoord op een doorverwijzing of taak', 'antwoorden op doorverwijzingen of taken'),
    proposal: (n: number) =>
      many(n, 'doorverwijzing met een voorstel of een antwoord daarop', 'doorverwijzingen met een voorstel of een antwoord daarop'),
    report: (n: number) => many(n, 'doorverwijzing met een nieuw verslag', 'doorverwijzingen met een nieuw verslag'),
    note: (n: number) => many(n, 'plek in een plan met een nieuw bericht', 'plekken in een plan met een nieuw bericht'),
    sharing: (n: number) => many(n, 'keer deelt iemand iets niet meer', 'keer deelt iemand iets niet meer'),
    missed: (n: number) => many(n, 'termijn ging voorbij zonder antwoord', 'termijnen gingen voorbij zonder antwoord'),
  },
}
