import { noticeFields, notices } from './notices/texts.nl.ts'

/** What a message says: subject without personal content, one sentence of news, what is behind the link. */
export const nl = {
  kinds: {
    'handover-made': {
      subject: 'Wij brengen u in contact met het Werkcentrum',
      news: 'Een organisatie die u kent heeft ons gevraagd u te helpen. Achter de link leest u wie dat was, wat wij bewaren, wie u helpt en waar u bezwaar kunt maken.',
    },
    'handover-asked': {
      subject: 'Mag een organisatie u bij ons aanmelden?',
      news: 'Een organisatie die u kent wil dat wij u helpen. Achter de link leest u wie dat is, en zegt u ja of nee. Tot u ja zegt gaat er niets door.',
    },
    'handover-returned': {
      subject: 'Wij zoeken een medewerker voor u',
      news: 'De medewerker bij wie uw vraag lag helpt u niet verder. Wie u aan ons overdroeg noemt een andere. Achter de link leest u wanneer u antwoord krijgt.',
    },
    'question-asked': {
      subject: 'Uw vraag is bij ons',
      news: 'U stelde een vraag op onze website. Achter de link leest u bij wie uw vraag ligt en wanneer u antwoord krijgt.',
    },
    'handover-accepted': {
      subject: 'Iemand gaat u helpen',
      news: 'Uw vraag is aangenomen. Achter de link leest u wie u helpt en wat er nu gebeurt.',
    },
    'handover-passed': {
      subject: 'Uw vraag ligt bij een andere organisatie',
      news: 'De vorige organisatie helpt u niet, of antwoordde niet op tijd. Wij gaven uw vraag meteen door aan een andere. U hoeft niets te doen. Achter de link leest u waar uw vraag nu is en wanneer u antwoord krijgt.',
    },
    'handover-escalated': {
      subject: 'Uw vraag heeft onze aandacht',
      news: 'U kreeg nog geen antwoord. De coördinator van de regio kijkt nu wie u gaat helpen.',
    },
    'appointment-booked': {
      subject: 'Uw afspraak staat',
      news: 'Uw afspraak is gemaakt. Achter de link leest u wanneer het is en hoe u de afspraak verandert of afzegt.',
    },
    'appointment-cancelled': {
      subject: 'Uw afspraak gaat niet door',
      news: 'Uw afspraak is afgezegd. Achter de link maakt u een nieuwe afspraak.',
    },
    'appointment-missed': {
      subject: 'Zullen we een nieuwe afspraak maken?',
      news: 'Wij hebben u gemist. Dat heeft geen gevolgen. Achter de link maakt u een nieuwe afspraak.',
    },
    'appointment-moved': {
      subject: 'Uw afspraak is verzet',
      news: 'Uw afspraak heeft een ander moment. Achter de link leest u wanneer het is en hoe u de afspraak verandert of afzegt.',
    },
    'appointment-to-move': {
      subject: 'Kies een ander moment voor uw afspraak',
      news: 'Wie u zou ontvangen kan er dan niet zijn. Kies achter de link een ander moment. Doet u niets? Dan bellen wij u.',
    },
    'appointment-reminder': {
      subject: 'Denkt u aan uw afspraak?',
      news: 'U heeft binnenkort een afspraak. Kunt u niet? Verander de afspraak of zeg af achter de link.',
    },
    'place-offered': {
      subject: 'Er is een plek voor u vrij',
      news: 'U stond op de wachtlijst en er is nu een plek voor u. Zeg achter de link of u komt.',
    },
    'waiting-joined': {
      subject: 'U staat op de wachtlijst',
      news: 'U staat op de wachtlijst. Komt er een plek vrij, dan krijgt u bericht. Achter de link ziet u hoe het staat.',
    },
    'call-asked': {
      subject: 'Wij bellen u',
      news: 'U vroeg of wij u willen bellen. Achter de link leest u wanneer wij bellen, en zegt u het als het niet meer nodig is.',
    },
    'referral-sent': { subject: 'Uw aanmelding is verstuurd', news: 'Uw aanmelding is verstuurd. Log in om te zien wat er nu gebeurt.' },
    'referral-accepted': { subject: 'U kunt terecht', news: 'Uw aanmelding is aangenomen. Log in om te zien wat er nu gebeurt.' },
    'referral-declined': {
      subject: 'Wij zoeken met u verder',
      news: 'Het lukte niet bij de plek waar u was aangemeld. Uw contactpersoon zoekt met u verder. Log in om te zien wat er nu gebeurt.',
    },
    'referral-intake-planned': {
      subject: 'U heeft een kennismaking',
      news: 'Er is een kennismaking voor u gepland of verzet. Log in om te zien waar en wanneer.',
    },
    'referral-returned': {
      subject: 'Er is iets veranderd in uw plan',
      news: 'Uw aanmelding gaat niet verder. Uw contactpersoon zoekt met u naar iets anders. Log in om te zien wat er nu gebeurt.',
    },
    'referral-elsewhere': {
      subject: 'Er is iets veranderd in uw plan',
      news: 'Voor een aanmelding is nu een andere plek gekozen. Log in om te zien waar u moet zijn.',
    },
    'referral-expired': {
      subject: 'Wij zoeken met u verder',
      news: 'Er kwam niet op tijd antwoord op uw aanmelding. Uw contactpersoon zoekt met u verder.',
    },
    'referral-shown': {
      subject: 'Er staat iets voor u klaar om te lezen',
      news: 'Uw contactpersoon wil uw gegevens doorgeven aan een organisatie. Achter de link leest u precies welke, en zegt u of u dat goed vindt.',
    },
    'shortlist-shared': {
      subject: 'Er staat iets voor u klaar',
      news: 'Uw contactpersoon heeft iets voor u klaargezet om uit te kiezen. Achter de link leest u wat het is, en zegt u wat u ervan vindt.',
    },
    'help-given': {
      subject: 'U krijgt iets mee',
      news: 'Uw contactpersoon geeft u gegevens mee. Achter de link leest u welke.',
    },
    'help-decided': {
      subject: 'Er is nieuws voor u',
      news: 'U kreeg van uw contactpersoon gegevens mee. Achter de link leest u wat daarmee is gebeurd.',
    },
    'note-written': {
      subject: 'Er is een bericht voor u',
      news: 'Iemand die u helpt schreef een bericht bij uw plan. Log in om het te lezen en te antwoorden.',
    },
    'plan-news': {
      subject: 'Er is iets nieuws in uw plan',
      news: 'Er is iets veranderd in uw plan. Log in om te lezen wat. Minder vaak bericht, of niet? Dat kiest u als u bent ingelogd bij “Wanneer u bericht krijgt”.',
    },
    'plan-changed': {
      subject: 'Er is iets veranderd',
      news: 'Er is iets veranderd in wat u samen afsprak. Log in om het te lezen, en zeg of u het ermee eens bent.',
    },
    'plan-ended': { subject: 'Hoe het verder gaat', news: 'Uw plan is afgerond. Log in om te lezen hoe het verder gaat.' },
    'lead-changed': { subject: 'Uw vaste contactpersoon', news: 'U heeft een vaste contactpersoon. Log in om te zien wie dat is.' },
    'end-report': {
      subject: 'Klopt dit verslag?',
      news: 'Een organisatie die u hielp schreef een verslag. Lees het achter de link, en zeg wat u ervan vindt. Dat hoeft niet.',
    },
    'end-report-reminder': {
      subject: 'Er ligt nog een verslag voor u',
      news: 'Een organisatie die u hielp schreef een verslag. U kunt er nog iets van zeggen. Doet u niets? Dan heeft dat geen gevolgen.',
    },
    'outcome-asked': {
      subject: 'Hoe gaat het nu?',
      news: 'Wij zijn benieuwd hoe het met u gaat. Achter de link antwoordt u met één tik. Antwoorden hoeft niet.',
    },
  } as Record<string, { subject: string; news: string }>,
  notices,
  fields: {
    ...noticeFields,
    who: { label: 'Uw e-mailadres of uw nummer', hint: 'Het nummer heeft tekens zoals K7M2-Q4XD-H.' },
    bySms: { label: 'Stuur de link met een sms', hint: 'Dat kan naar het nummer dat wij van u kennen.' },
  },
  newLink: {
    title: 'Nieuwe link aanvragen',
    lead: 'Werkt uw link niet meer? U krijgt een nieuwe, op de manier die u met ons afsprak.',
    submit: 'Stuur mij een nieuwe link',
    asked: 'Kennen wij dit adres of nummer, dan krijgt u een nieuwe link. De oude werkt dan niet meer.',
    otherwise: 'Komt er niets? Kijk of u alles goed heeft getypt, of bel het Werkcentrum in uw regio.',
  },
  neutralSubject: 'Er staat een bericht voor u klaar',
  neutralNews: 'Er staat een bericht voor u klaar. Achter de link kunt u het lezen.',
  sender: 'Werkcentrum',
  neutralSender: 'Berichten',
  greeting: 'Goedendag,',
  linkLine: (url: string) => `Lees verder: ${url}`,
  inEnglish: 'De pagina achter de link is in het Engels. Begrijpt u die niet? Bel ons, wij helpen u.',
  short: (news: string, url: string) => `${news} ${url}`,
  closing: 'Deze mail is automatisch verstuurd. U hoeft niets te doen als u deze mail niet verwacht.',
  title: 'Berichten',
  empty: 'U heeft nog geen berichten. Als er iets verandert, leest u het hier.',
  sentBy: { sms: 'per sms', mail: 'per mail', phone: 'per telefoon', letter: 'per brief', account: 'hier' } as Record<string, string>,
  byHandTitle: 'Zelf doorgeven',
  byHandDone: 'Doorgegeven',
}
