/** Mails about the catalogue to those who must do something, or wait for it. */
export const nl = {
  sender: 'Werkcentrum',
  link: (url: string) => `Kijk hier: ${url}`,
  closing: 'Deze mail gaat over het aanbod en niet over een persoon. U kunt er niet op antwoorden.',
  'correction-asked': (name: string, by: string) => ({
    subject: 'Iemand meldt dat er iets niet klopt in uw aanbod',
    lead: `Iemand schrijft dat er iets niet klopt bij ${name}. Antwoord uiterlijk ${by}. Daarna doet de regio het.`,
  }),
  'correction-late': (name: string, by: string) => ({
    subject: 'Een melding over het aanbod wacht op u',
    lead: `Bij ${name} staat een melding open. De aanbieder antwoordde niet op tijd: dat moest uiterlijk ${by}. Nu antwoordt de regio.`,
  }),
  'correction-answered': (name: string, _by: string) => ({
    subject: 'Er is een antwoord op uw melding',
    lead: `U meldde dat er iets niet klopt bij ${name}. Er is een antwoord. Uw mailadres hebben wij nu gewist.`,
  }),
  'proposal-waits': (name: string, by: string) => ({
    subject: 'Een wijziging in het aanbod wacht op uw besluit',
    lead: `Een aanbieder stelt een wijziging voor van ${name}. Besluit uiterlijk ${by}. Tot dan ziet iedereen het oude.`,
  }),
  'proposal-late': (name: string, by: string) => ({
    subject: 'Te laat: een wijziging in het aanbod wacht nog',
    lead: `Over een wijziging van ${name} moest uiterlijk ${by} besloten zijn. De aanbieder wacht nog.`,
  }),
  'proposal-decided': (name: string, _by: string) => ({
    subject: 'De regio besloot over uw aanbod',
    lead: `De regio besloot over uw voorstel bij ${name}. Op de pagina leest u wat het werd, en waarom.`,
  }),
  'proposal-for-you': (name: string, by: string) => ({
    subject: 'De regio stelt een wijziging in uw aanbod voor',
    lead: `De regio stelt een wijziging voor van ${name}. Zegt u ja of nee, liefst uiterlijk ${by}? Tot dan ziet iedereen het oude.`,
  }),
  'proposal-answered': (name: string, _by: string) => ({
    subject: 'Er is besloten over uw voorstel',
    lead: `Er is besloten over uw voorstel voor ${name}. Op de pagina leest u wat het werd.`,
  }),
  'pause-ends': (name: string, by: string) => ({
    subject: 'Uw aanbod gaat weer open',
    lead: `De pauze van ${name} eindigt op ${by}. Dan staat het weer in de lijst, als het compleet is. Klopt die dag niet? Verander de pauze.`,
  }),
  'pause-stays': (name: string, by: string) => ({
    subject: 'Uw aanbod ging niet vanzelf weer open',
    lead: `De pauze van ${name} was voorbij op ${by}, maar er ontbreekt iets. Op de pagina leest u wat. Vul het aan, dan gaat het vanzelf weer open.`,
  }),
  'shown-asked': (name: string, by: string) => ({
    subject: 'Aanbod van een andere regio wacht op uw besluit',
    lead: `${name} is er ook voor uw regio of voor heel Nederland. Beslis uiterlijk ${by} of het bij u staat.`,
  }),
  'shown-decided': (name: string, _by: string) => ({
    subject: 'Er is besloten waar uw aanbod ook staat',
    lead: `Er is besloten waar ${name} staat. Op de pagina leest u waar wel, waar niet, en waarom.`,
  }),
  'template-changed': (name: string, _by: string) => ({
    subject: 'Uw aanbod op andere plekken is nog niet bijgewerkt',
    lead: `U veranderde ${name}. Op andere plekken staat het nog zoals het was. Kies per onderdeel of u het overneemt.`,
  }),
  'admission-asked': (name: string, _by: string) => ({
    subject: 'Een nieuwe aanbieder wacht op een tweede medewerker',
    lead: `Iemand wil ${name} toelaten als aanbieder. Kijkt u mee? Zonder uw besluit krijgt de aanbieder geen uitnodiging.`,
  }),
  'admission-decided': (name: string, _by: string) => ({
    subject: 'Er is besloten over een nieuwe aanbieder',
    lead: `U wilde ${name} toelaten. Een andere medewerker besloot. Op de pagina leest u wat het werd.`,
  }),
  'missing-asked': (name: string, by: string) => ({
    subject: 'Hulp die nog niet in het aanbod staat',
    lead: `Een gids kent hulp die nog niet in het aanbod staat: ${name}. Voeg het toe, of zeg waarom niet, uiterlijk ${by}.`,
  }),
  'missing-decided': (name: string, _by: string) => ({
    subject: 'De regio besloot over hulp die u meldde',
    lead: `U meldde ${name}. De regio besloot. Op de pagina leest u wat het werd.`,
  }),
}
