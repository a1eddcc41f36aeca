/** Words of closing a file, in plain Dutch. */
export const close = {
  title: 'Dossier sluiten',
  lead: 'Vanaf morgen ziet niemand dit dossier meer, behalve de persoon zelf. Daarna loopt de bewaartermijn. Komt iemand terug, dan gaat het weer open.',
  open: 'Dit staat nog open',
  first: 'Rond dit eerst af. Daarna kunt u het dossier sluiten.',
  aftercare: 'Nazorg stopt alleen eerder als de persoon dat zelf wil.',
  kinds: {
    step: 'Een stap in het plan',
    referral: 'Een doorverwijzing',
    handover: 'Een overdracht die nog niemand oppakte',
    visit: 'Wacht vandaag bij de inloop',
    appointment: 'Een afspraak',
    aftercare: 'Nazorg na de start van het werk',
  } as Record<string, string>,
  because: { label: 'Waarom sluit u dit dossier?' },
  reasons: {
    'found-work': 'Werk gevonden',
    helped: 'Vraag beantwoord',
    'no-contact': 'Geen contact meer',
    moved: 'Verhuisd naar een andere regio',
    'other-organisation': 'Een andere organisatie helpt verder',
    'asked-by-person': 'De persoon wil stoppen',
  },
  submit: 'Sluit het dossier',
  closed: (date: string, reason: string) => `Dit dossier is gesloten op ${date} (${reason.toLowerCase()}).`,
  means:
    'Vanaf de dag erna ziet niemand het meer, behalve de persoon zelf. Komt die terug, bijvoorbeeld met een nieuwe afspraak, dan gaat het weer open.',
  own: {
    title: 'Stoppen en dossier sluiten',
    lead: 'U kunt altijd stoppen. Dan ziet niemand bij ons uw dossier nog, behalve u.',
    free: 'Stoppen heeft hier geen gevolgen. Bent u ergens toe verplicht? Dat is bij die organisatie, niet bij ons. Later terugkomen kan.',
    submit: 'Ik wil stoppen',
    first: 'Uw contactpersoon rondt dit eerst met u af.',
    asked: (date: string) => `U vroeg om te stoppen. Uw contactpersoon rondt af wat nog loopt, uiterlijk ${date}.`,
    closed: (date: string) => `Uw dossier is gesloten op ${date}. Heeft u weer een vraag? Maak een afspraak, dan gaat het weer open.`,
    link: 'Stoppen en dossier sluiten',
  },
}
