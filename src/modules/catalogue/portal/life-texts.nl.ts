/** Words of pausing, ending, throwing away and beginning again. */
export const life = {
  paused: (until: string, because: string | null) =>
    because === null ? `Gepauzeerd tot ${until}.` : `Gepauzeerd tot ${until}, omdat ${because}.`,
  pausedBecause: {
    holiday: 'het vakantie is',
    full: 'het vol is',
    staff: 'er te weinig begeleiders zijn',
    moving: 'de locatie verhuist of wordt verbouwd',
    renewal: 'het aanbod wordt vernieuwd',
  } as Record<string, string>,
  pauseLead:
    'Het aanbod gaat uit de lijst. Op de dag die u kiest staat het er weer in, als het dan nog compleet is. Een week ervoor krijgt u een mail. Bezoekers en gidsen lezen waarom en tot wanneer.',
  pauseFields: {
    because: {
      label: 'Waarom?',
      options: {
        holiday: 'Vakantie',
        full: 'Het is vol',
        staff: 'Te weinig begeleiders',
        moving: 'Verhuizing of verbouwing',
        renewal: 'Het aanbod wordt vernieuwd',
        other: 'Iets anders, in eigen woorden',
      },
    },
    pauseWords: { label: 'In eigen woorden', hint: 'Iedereen leest dit. Nodig als u iets anders kiest.' },
    untilOn: { label: 'Weer open op', hint: 'Hoogstens een jaar verder.' },
  },
  pauseNow: 'Pauzeer dit aanbod',
  changePause: 'Verander de pauze',
  savePause: 'Bewaar de pauze',
  discard: 'Gooi dit concept weg',
  discardLead:
    'Niemand zag dit concept behalve uw organisatie en de regio. Gooit u het weg, dan verdwijnt alles wat erin staat en komt het niet terug:',
  discardWhat: [
    'alle teksten, stappen, voorwaarden, locaties en startmomenten',
    'de prijs, de keurmerken en de cijfers',
    'eerdere voorstellen aan de regio over dit concept',
  ],
  discardNow: 'Gooi weg',
  endedSince: (moment: string, by: string | null) => (by === null ? `Gestopt op ${moment}.` : `Gestopt op ${moment} door ${by}.`),
  again: 'Begin opnieuw met een concept',
  againLead: 'U krijgt een nieuw concept met dezelfde inhoud en prijs. Wat gestopt is, blijft zoals het was.',
  statuses: {
    public: 'Weer geopend',
    paused: 'Tijdelijk gestopt',
    ended: 'Voorgoed gestopt',
  } as Record<string, string>,
}
