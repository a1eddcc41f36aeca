import { plural } from '../../../platform/languages.ts'

/** Words of the files somebody has in hand, in plain Dutch. */
export const caseload = {
  title: 'Mijn dossiers',
  lead: 'Iedereen van wie u de vaste contactpersoon bent, of voor wie u waarneemt. Wat het eerst moet staat bovenaan.',
  all: 'Alles',
  filters: {
    late: 'Te laat',
    still: 'Ligt stil',
    me: 'Wacht op mij',
    person: 'Wacht op de persoon',
    provider: 'Wacht op een aanbieder',
    organisation: 'Wacht op een organisatie',
    nothing: 'Niets gepland',
  } as Record<string, string>,
  none: 'Hier staat nu niemand.',
  person: 'Persoon',
  next: 'Eerst',
  waits: 'Wacht op',
  last: 'Laatst iets gebeurd',
  waitsOn: { me: 'u', person: 'de persoon', provider: 'een aanbieder', organisation: 'een organisatie', nothing: 'niemand' } as Record<
    string,
    string
  >,
  covered: (name: string) => `waarneming voor ${name}`,
  nothingNext: 'niets gepland',
  answerNext: 'antwoord op een doorverwijzing',
  courseNext: 'hulp of opleiding loopt',
  find: {
    title: 'Zoek op naam',
    submit: 'Zoek',
    none: 'Niemand gevonden in uw dossiers. Zoek op een deel van de naam, of kijk bij zoeken buiten uw eigen dossiers.',
    found: (n: number) => plural('nl', n, { one: '1 dossier gevonden.', other: `${n} dossiers gevonden.` }),
  },
  more: 'Meer met deze dossiers',
  by: 'Voor',
  handOver: {
    title: 'Draag dossiers over aan een collega',
    done: (files: number) =>
      plural('nl', files, {
        one: '1 dossier is overgedragen. De persoon krijgt bericht.',
        other: `${files} dossiers zijn overgedragen. Iedere persoon krijgt bericht.`,
      }),
    lead: 'Kies welke dossiers, en schrijf erbij wat de collega moet weten. De vaste contactpersoon verandert, en iedere persoon hoort dat. Moet de collega over één dossier meer weten? Vraag dat dossier apart over te nemen, bij het plan.',
  },
  work: {
    title: 'Verdeling van dossiers',
    lead: 'Hoeveel dossiers ieder heeft. U ziet aantallen, geen personen.',
    none: 'Er zijn nog geen plannen in deze regio.',
    who: 'Wie',
    organisation: 'Organisatie',
    plans: 'Dossiers',
    late: 'Met iets te laat',
    still: 'Ligt 30 dagen stil',
    covers: 'Wie neemt waar',
    noCovers: 'Niemand neemt nu waar.',
    coverLine: (of: string, by: string, until: string) => `${by} voor ${of}, tot ${until}`,
    end: 'Stop de waarneming',
    cover: 'Laat een collega waarnemen',
    coverLead: 'De collega ziet de dossiers tot die dag. De vaste contactpersoon blijft dezelfde.',
    coverDo: 'Laat waarnemen',
    reassign: 'Draag alle dossiers over',
    reassignLead: 'De vaste contactpersoon verandert, en iedere persoon hoort dat. Dit is voor altijd.',
    reassignDo: 'Draag over',
    moved: (files: number) => plural('nl', files, { one: '1 dossier gaat mee.', other: `${files} dossiers gaan mee.` }),
    left: (files: number) =>
      plural('nl', files, {
        one: '1 dossier blijft: dat is afgeschermd of niet voor deze collega. Regel dat apart.',
        other: `${files} dossiers blijven: die zijn afgeschermd of niet voor deze collega. Regel die apart.`,
      }),
    back: 'Beheer',
  },
}

export const caseloadFields = {
  personName: { label: 'Naam', hint: 'Een deel is genoeg, en een tikfout mag.' },
  handNote: {
    label: 'Wat moet de collega weten?',
    hint: 'Dit staat bij ieder van deze dossiers. Schrijf niet over één persoon. De personen kunnen het lezen.',
  },
  coverNote: {
    label: 'Wat moet de collega weten?',
    hint: 'Over het werk, niet over een persoon. Dit staat bij ieder dossier tot de waarneming stopt.',
  },
  files: { label: 'Welke dossiers?' },
  ofAccount: { label: 'Wie is er niet?' },
  byAccount: { label: 'Wie neemt waar?' },
  untilOn: { label: 'Tot welke dag?', hint: 'De eerste dag dat het niet meer nodig is.' },
  fromAccount: { label: 'Van wie?' },
  toAccount: { label: 'Naar wie?' },
}
