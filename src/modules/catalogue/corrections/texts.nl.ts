/** Words of "klopt dit niet?". */
export const nl = {
  title: 'Klopt dit niet?',
  link: 'Klopt dit niet?',
  flag: 'Klopt er iets niet? Kies het vlaggetje achter dat gegeven. U krijgt antwoord.',
  lead: (service: string) =>
    `Vertel wat er niet klopt bij ${service}. U hoeft niet in te loggen. Schrijf geen gegevens over uzelf of anderen op.`,
  send: 'Verstuur',
  yours: 'Uw melding',
  asked: 'Gemeld op',
  holder: 'De aanbieder. Antwoordt die niet op tijd, dan doet de regio het.',
  region: 'De regio',
  willAnswer: 'U krijgt hier een antwoord.',
  before: (date: string) => `uiterlijk ${date}`,
  keep: 'Bewaar het adres van deze pagina. Alleen daarmee ziet u het antwoord.',
  none: 'Er zijn geen meldingen.',
  answer: 'Verstuur het antwoord',
  outcomes: { changed: 'Het is veranderd', stays: 'Het blijft zoals het is' },
  fields: {
    fact: {
      label: 'Wat klopt er niet?',
      options: {
        name: 'De naam of de organisatie',
        price: 'De prijs',
        quality: 'De kwaliteit',
        content: 'De inhoud',
        duration: 'De duur',
        waiting: 'De wachttijd',
        contact: 'Het contact',
        place: 'De plaats of de tijden',
        other: 'Iets anders',
      },
    },
    wrong: { label: 'Hoe is het volgens u?' },
    tellAt: {
      label: 'Uw e-mailadres',
      hint: 'Alleen als u een mail wilt als er een antwoord is. Daarna wissen wij het adres.',
    },
    outcome: { label: 'Wat is er gebeurd?', options: { changed: 'Wij hebben het veranderd', stays: 'Het klopt wel' } },
    answer: { label: 'Uw antwoord' },
  },
}
