/** Who acts now with a referral, what they do and what comes after, by state; for a worker and for the person. */
export interface NowWords {
  next: string
  /** As it stands after a colon. */
  after: string
}

/** Words of who acts now, in plain Dutch. */
export const now = {
  after: 'Daarna',
  over: 'Hier hoeft niemand meer iets te doen.',
  nobody: 'Niemand',
  nextOn: 'Dan gebeurt er weer iets',
  noDay: 'Nog geen dag',
  number: 'Nummer',
  tellNumber: 'Noem dit nummer als u belt.',
  toPage: 'Bekijk deze aanmelding',
  title: 'Uw aanmelding',
  costs: 'Wat het u kost',
  guide: {
    announced: {
      next: 'Verstuurt dit als de voorwaarde klopt',
      after: 'de aanbieder krijgt bericht, en zijn tijd om te antwoorden begint.',
    },
    sent: { next: 'Pakt dit op en antwoordt', after: 'komt er geen antwoord, dan stopt het op die dag en zoekt de contactpersoon verder.' },
    received: {
      next: 'Zegt ja of nee, of plant eerst een kennismaking',
      after: 'komt er geen antwoord, dan stopt het en zoekt de contactpersoon verder.',
    },
    'intake-planned': { next: 'Heeft de kennismaking', after: 'de aanbieder zegt ja of nee.' },
    accepted: { next: 'Spreekt een begindag af', after: 'begint, en meldt dat het begonnen is.' },
    'accepted-dated': { next: 'Begint', after: 'meldt dat het begonnen is.' },
    'waiting-for-start': {
      next: 'Beslist: ja of nee',
      after: 'bij ja begint het. Bij nee gaat het niet door, en zoekt de contactpersoon verder.',
    },
    running: { next: 'Voert het uit', after: 'meldt het resultaat, met een kort verslag.' },
    'running-session': { next: 'Heeft een bijeenkomst', after: 'houdt bij hoe die ging.' },
    'running-open': {
      next: 'Voert het uit. Er is nog geen einddag: die stelt de aanbieder voor, en u besluit',
      after: 'meldt het resultaat, met een kort verslag.',
    },
    'on-hold': { next: 'Wacht tot het weer verder kan', after: 'laat het weer doorgaan, of stopt.' },
    declined: { next: 'Zoekt verder', after: 'kiest met de persoon iets anders. Onderaan staat wat nu wel kan.' },
    expired: { next: 'Zoekt verder', after: 'kiest met de persoon iets anders. Onderaan staat wat nu wel kan.' },
    returned: { next: 'Zoekt verder', after: 'kiest met de persoon iets anders. Onderaan staat wat nu wel kan.' },
  } as Record<string, NowWords>,
  person: {
    announced: { next: 'Meldt u aan als het zover is', after: 'de organisatie laat weten of u er terechtkunt.' },
    sent: {
      next: 'Leest uw aanmelding en antwoordt',
      after: 'u krijgt bericht. Komt er geen antwoord, dan zoekt uw contactpersoon met u verder.',
    },
    received: { next: 'Bekijkt of u er terechtkunt', after: 'u krijgt bericht, of een uitnodiging om kennis te maken.' },
    'intake-planned': { next: 'Maakt kennis met u', after: 'de organisatie laat weten of u er terechtkunt.' },
    accepted: { next: 'Belt u over wanneer het begint', after: 'het begint.' },
    'accepted-dated': { next: 'Begint met u', after: 'aan het eind leest u hier het verslag.' },
    'waiting-for-start': { next: 'Beslist of dit door kan gaan. U hoeft nu niets te doen', after: 'u hoort het van uw contactpersoon.' },
    running: { next: 'Helpt u', after: 'aan het eind leest u hier het verslag.' },
    'running-session': { next: 'Heeft een bijeenkomst met u', after: 'het gaat verder, of u rondt het samen af.' },
    'running-open': {
      next: 'Helpt u. Er is nog geen einddag: die stelt de organisatie voor, en uw contactpersoon besluit',
      after: 'aan het eind leest u hier het verslag.',
    },
    'on-hold': { next: 'Het staat stil', after: 'het gaat weer door. Uw contactpersoon houdt dit bij.' },
    declined: { next: 'Zoekt met u verder', after: 'u bespreekt samen wat wel kan.' },
    expired: { next: 'Zoekt met u verder', after: 'u bespreekt samen wat wel kan.' },
    returned: { next: 'Zoekt met u verder', after: 'u bespreekt samen wat wel kan.' },
  } as Record<string, NowWords>,
  byNumber: {
    title: 'Zoek een doorverwijzing',
    label: 'Nummer van de doorverwijzing',
    hint: 'Negen tekens, bijvoorbeeld K7M2-Q4XD-H. Streepjes mogen weg.',
    wrong: 'Dit nummer klopt niet. Kijk het na: er is een teken verwisseld of vergeten.',
    none: 'Met dit nummer is er niets dat u mag zien.',
  },
}
