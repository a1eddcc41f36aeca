/** Words of the module privacy, in plain Dutch. */
export const nl = {
  fields: {
    kind: {
      label: 'Wat wilt u?',
      options: {
        access: { label: 'Alles zien wat u van mij heeft', hint: 'U krijgt ook te zien waar het vandaan komt.' }, correction: 'Iets laten verbeteren', erasure: 'Gegevens laten verwijderen',
        objection: 'Bezwaar maken tegen het gebruik', portability: 'Een kopie om mee te nemen',
      },
    },
    asked: { label: 'Wat moeten wij weten?', hint: 'Bijvoorbeeld wat er niet klopt.' },
    decision: { label: 'Besluit', options: { granted: 'Ja, wij doen dit', partly: 'Deels', refused: 'Nee' } },
    answer: { label: 'Antwoord aan de persoon', hint: 'Leg uit waarom, en hoe iemand bezwaar kan maken.' },
    personId: { label: 'Dossier' }, logId: { label: 'Lezing' },
    reason: { label: 'Waarom mag de persoon deze lezing nog niet zien?', options: { 'criminal-investigation': 'Opsporing van een strafbaar feit', 'safety-of-somebody-else': 'De veiligheid van iemand anders' } },
    untilOn: { label: 'Tot welke dag?' },
    months: { label: 'Maanden na afsluiten' },
  },
  errors: { untilPast: 'Kies een dag die nog komt.' },
  refusals: { alreadyDecided: 'Hierover is al besloten.', secondOfficer: 'Een andere functionaris moet hiermee instemmen.' },
  log: {
    title: 'Wie zag mijn gegevens?', lead: 'U ziet per dag welke organisatie uw gegevens bekeek of veranderde, waarvoor, en om wat voor gegevens het ging.',
    empty: 'Nog niemand heeft uw gegevens bekeken.', read: 'bekeken', changed: 'bekeken of veranderd', times: (n: number) => (n === 1 ? '1 keer' : `${n} keer`), self: 'Uzelf', program: 'Het programma, automatisch', link: 'U, met een link', visitor: 'Uzelf, zonder in te loggen', employer: 'Een werkgever', outside: 'buiten betrokkenheid',
    reasons: { 'at-the-desk': 'u stond aan de balie', 'on-the-phone': 'u belde', 'colleague-absent': 'uw contactpersoon was er niet', 'wrong-door': 'u klopte bij een andere organisatie aan' } as Record<string, string>,
    older: 'Ouder', question: 'Klopt er iets niet? Vraag het ons.', purpose: 'Waarvoor', who: 'Wie', what: 'Wat',
    kinds: {
      contact: 'naam en contact', conversation: 'gesprekken', appointment: 'afspraken', handover: 'overdracht', question: 'uw vraag', plan: 'plan', step: 'stappen', referral: 'doorverwijzing', task: 'taak', placement: 'werkplek', outcome: 'hoe het gaat',
      'life-domains': 'waar hulp loopt', message: 'berichten', account: 'account', 'claim-code': 'code', sight: 'wie mag kijken', shielding: 'afscherming', joining: 'samenvoegen', representation: 'vertegenwoordiging', agreement: 'instemming', 'safe-contact': 'hoe wij u bereiken',
      request: 'uw verzoek', 'processing-log': 'dit overzicht', erasure: 'verwijdering', skill: 'wat u kunt', visit: 'bezoek', skills: 'wat u kunt', export: 'kopie van uw gegevens',
    } as Record<string, string>,
    roles: {
      guide: 'medewerker van het Werkcentrum', partner: 'medewerker van een partner', host: 'balie', provider: 'aanbieder', coordinator: 'coördinator', 'privacy-officer': 'privacyfunctionaris', api: 'computersysteem', administrator: 'beheerder', mediator: 'bemiddelaar', auditor: 'controleur', representative: 'uw vertegenwoordiger', person: 'uzelf',
    } as Record<string, string>,
  },
  requests: {
    title: 'Uw rechten op uw gegevens', lead: 'U mag zien wat wij van u hebben, het laten verbeteren of verwijderen, en bezwaar maken. U krijgt binnen een maand antwoord.', submit: 'Verstuur mijn verzoek', mine: 'Uw verzoeken', none: 'U heeft nog niets gevraagd.',
    by: (date: string) => `antwoord uiterlijk ${date}`, decided: { granted: 'toegekend', partly: 'deels toegekend', refused: 'afgewezen' } as Record<string, string>, download: 'Download alles wat wij van u hebben', downloadText: 'Een bestand met al uw gegevens, om te bewaren of mee te nemen.',
    objection: 'Niet eens met het antwoord? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  },
  officer: {
    title: 'Privacy', toAnswer: 'Verzoeken om te beantwoorden', none: 'Er zijn geen open verzoeken.', decide: 'Leg het besluit vast', request: 'Verzoek', withholdings: 'Lezingen die een persoon nog niet ziet', noWithholdings: 'Er wordt niets achtergehouden.', agree: 'Stem in', waits: 'wacht op een tweede functionaris', holds: (date: string) => `tot ${date}`,
    ask: 'Een lezing achterhouden', askSubmit: 'Vraag dit aan', retention: 'Hoe lang gegevens blijven', retentionLead: 'Maanden na het afsluiten van een dossier, per doel en soort organisatie. Zonder ingevulde termijn gaat een echte omgeving niet open.', missing: 'niet ingevuld', save: 'Bewaar', erasesAtOnce: 'Kent u een verzoek om verwijdering toe? Dan worden de gegevens meteen verwijderd. Dat kan niet worden teruggedraaid.',
  },
}
