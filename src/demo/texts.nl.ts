import type { Story } from './tour.ts'

/** Words of the demo's tour. */
export const nl = {
  title: 'Rondleiding door de demo',
  lead: 'Dit is een proefomgeving. Alle mensen zijn verzonnen, en alle organisaties behalve UWV en gemeenten ook. U kunt niets stukmaken.',
  today: 'Vandaag in de demo',
  accounts: 'Log in als',
  who: 'Naam',
  role: 'Rol',
  organisation: 'Organisatie',
  region: 'Regio',
  signIn: 'Log in',
  audiences: { person: 'inwoner', employer: 'werkgever', staff: 'medewerker' } as Record<string, string>,
  roles: {
    guide: 'gids',
    partner: 'partner',
    coordinator: 'coördinator',
    provider: 'aanbieder',
    'privacy-officer': 'privacyfunctionaris',
    administrator: 'beheerder',
    editor: 'redacteur',
    host: 'gastheer',
    mediator: 'bemiddelaar',
    'private-mediator': 'bemiddelaar van een uitzendbureau',
    'board-member': 'bestuurder',
    'organisation-admin': 'beheerder van een organisatie',
    auditor: 'controleur',
  } as Record<string, string>,
  stories: 'Verhalen om te volgen',
  story: [
    {
      title: 'Achterhoek: een regio gaat open',
      text: 'Cora richt haar regio in met één rekenblad, laat haar collega’s oefenen en opent de regio. Tot dan ziet een bezoeker wie er nu helpt.',
      steps: [
        ['Bezoeker: een regio die nog niet open is', null, '/regio/achterhoek'],
        ['Cora (coördinator): kijk wat er nodig is', 'coordinator4', '/beheer/regio/achterhoek'],
        ['Cora: download het rekenblad en vul het in', 'coordinator4', '/beheer/regio/achterhoek/blad'],
        ['Bezoeker: hoe het gaat in een open regio', null, '/regio/veluwe-stedendriehoek/stand'],
      ],
    },
    {
      title: 'Jan: van de gemeente naar een opleiding',
      text: 'Karin van de gemeente draagt Jan over. Fatma neemt hem aan, spreekt hem en verwijst hem door. Jan kijkt mee.',
      steps: [
        ['Karin (gemeente): draag iemand over', 'gemeente', '/werk/overdrachten/nieuw'],
        ['Fatma (gids): neem aan op uw dag', 'fatma', '/werk'],
        ['Jan: koppel het dossier en kijk mee', 'jan', '/mijn'],
      ],
    },
    {
      title: 'Het aanbod: een nieuwe prijs en een nieuwe aanbieder',
      text: 'De vakschool stelt een nieuwe prijs voor. Coen kijkt wat er verandert en zegt ja of nee. Hij nodigt ook een nieuwe aanbieder uit, en ziet dat de sociale kaart iets geeft wat er al staat.',
      steps: [
        ['Els (vakschool): houd uw aanbod bij', 'aanbieder1', '/aanbieder/diensten'],
        ['Coen (coördinator): besluit over het aanbod', 'coordinator', '/werk/aanbod'],
        ['Coen (coördinator): kijk wat er dubbel staat', 'coordinator', '/werk/aanbod/dubbel'],
        ['Bezoeker: bekijk een arrangement', null, '/arrangementen'],
      ],
    },
    {
      title: 'Anne: binnengelopen zonder uitkering',
      text: 'Fatma schrijft Anne in onder een minuut. Anne koppelt later haar dossier met de code op het briefje.',
      steps: [
        ['Fatma (gids): schrijf iemand in', 'fatma', '/werk/inloop/nieuw'],
        ['Anne: koppel een dossier', 'anne', '/mijn/koppelen'],
      ],
    },
    {
      title: 'Geen verkeerde deur',
      text: 'Niemand nam Wietse op tijd aan. De coördinator ziet het soort vraag, de organisatie en de datum, geen naam, en wijst opnieuw toe.',
      steps: [
        ['Karin (gemeente): zie waar de overdracht ligt', 'gemeente', '/werk/overdrachten/{wietse}'],
        ['Coen (coördinator): wijs opnieuw toe', 'coordinator', '/werk/escalaties'],
        ['Zet de klok vooruit en zie wat te laat wordt', null, '/demo#klok'],
      ],
    },
    {
      title: 'Samen kiezen',
      text: 'Fatma zette drie opleidingen op een keuzelijst voor Rick en stuurde hem een link. Rick zei ja en nee. Nu kiezen zij samen.',
      steps: [
        ['Fatma (gids): de keuzelijst van Rick', 'fatma', '/werk/personen/{rick}/keuzelijst'],
        ['Rick: waar hij uit kan kiezen', 'rick', '/mijn/keuzelijst'],
        ['Fatma: zoek verder voor Rick', 'fatma', '/werk/personen/{rick}/doorverwijzingen/nieuw'],
      ],
    },
    {
      title: 'Wachten op een besluit',
      text: 'Hans wil planner worden. De school heeft ja gezegd, de gemeente moet nog besluiten over het geld.',
      steps: [
        ['Fatma (gids): het plan van Hans', 'fatma', '/werk/personen/{hans}/plan'],
        ['Els (school): wacht op het besluit', 'aanbieder1', '/aanbieder'],
        ['Karin (gemeente): besluit ja of nee', 'gemeente', '/werk/taken'],
      ],
    },
    {
      title: 'Wat anderen niet hoeven te weten',
      text: 'Ellen heeft schulden. De schuldhulp ziet een taak. Wie haar leert solliciteren ziet die taak niet.',
      steps: [
        ['Fatma (gids): het plan van Ellen', 'fatma', '/werk/personen/{ellen}/plan'],
        ['Sanne (schuldhulp): haar taken', 'schuldhulp', '/werk/taken'],
        ['Ahmed (aanbieder): zijn aanmeldingen', 'aanbieder2', '/aanbieder'],
      ],
    },
    {
      title: 'Theo werkt: hoe gaat het nu?',
      text: 'Theo werkt drie maanden. Hij antwoordt met één tik, en ziet wie zijn gegevens zag.',
      steps: [
        ['Theo: begin op uw eigen pagina', 'theo', '/mijn'],
        ['Theo: wie zag mijn gegevens', 'theo', '/mijn/inzage'],
        ['Wat antwoorden zeggen over een cursus', null, '/regio/veluwe-stedendriehoek/diensten?zoek=solliciteren'],
      ],
    },
    {
      title: 'Een vreemde',
      text: 'Roos werkt in dezelfde regio, maar is niet bij Pieter betrokken. Voor haar is zijn dossier er niet. Mila is afgeschermd: haar plaats staat nergens.',
      steps: [
        ['Fatma (gids van Pieter): open zijn dossier', 'fatma', '/werk/personen/{pieter}'],
        ['Roos (andere gids): open hetzelfde dossier', 'gids3', '/werk/personen/{pieter}'],
        ['Fatma: het dossier van Mila', 'fatma', '/werk/personen/{mila}'],
      ],
    },
    {
      title: 'Een andere regio',
      text: 'In Rijk van Nijmegen werken andere mensen met hetzelfde programma.',
      steps: [
        ['Kijk op de site van de regio', null, '/regio/rijk-van-nijmegen'],
        ['Tom (gids van UWV): zijn dag', 'gids5', '/werk'],
        ['Marit (coördinator): wat te laat is', 'coordinator2', '/werk/escalaties'],
      ],
    },
  ] as Story[],
  clock: 'De klok',
  clockText: 'Termijnen tellen in werkdagen. Zet de klok vooruit en kijk wat er gebeurt. Terug kan niet.',
  days: 'Drie werkdagen vooruit',
  months: 'Drie maanden vooruit',
  mail: 'Opgevangen mail',
  mailText: 'In de demo gaat geen mail naar buiten. Hier leest u wat er verstuurd zou zijn.',
  noMail: 'Er is nog geen mail.',
  allMail: 'De laatste honderd als JSON',
  to: 'Aan',
  subject: 'Onderwerp',
  api: 'De API proberen',
  apiText: 'Deze client hoort bij het zaaksysteem van de gemeente. Met deze sleutel vraagt u een token aan.',
  fields: { workingDays: { label: 'Werkdagen' }, months: { label: 'Maanden' } },
}
