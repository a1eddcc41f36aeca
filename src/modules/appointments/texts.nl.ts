/** Words of the module appointments, in plain Dutch. */
export const nl = {
  fields: {
    firstName: { label: 'Uw voornaam' },
    lastName: { label: 'Uw achternaam' },
    email: { label: 'Uw e-mailadres', hint: 'Dan sturen wij u een bevestiging.' },
    phone: { label: 'Uw telefoonnummer', hint: 'Vul uw mailadres of uw telefoonnummer in, of allebei.' },
    questionKind: {
      label: 'Waar gaat het over?',
      options: { work: 'Werk vinden', 'career-step': 'Een volgende stap in mijn loopbaan', schooling: 'Een opleiding of cursus', staff: 'Personeel', 'job-loss': 'Ik ben bang mijn werk te verliezen' },
    },
    channel: { label: 'Hoe wilt u elkaar spreken?', options: { counter: 'Op locatie', phone: 'Per telefoon' } },
    reason: {
      label: 'Waarom zegt u af?', hint: 'U hoeft niets uit te leggen. Afzeggen heeft geen gevolgen.',
      options: { 'not-possible': 'Ik kan dan niet', 'no-longer-needed': 'Het is niet meer nodig', 'ill-or-prevented': 'Er kwam iets tussen', 'other-time': 'Ik wil een ander moment', other: 'Anders' },
    },
    outcome: { label: 'Hoe ging het?', options: { kept: 'Het gesprek is geweest', missed: 'De persoon kwam niet' } },
  },
  errors: {
    slotTaken: 'Dit moment is net door iemand anders gekozen. Kies een ander moment. Wat u invulde is bewaard.',
    slotPast: 'Dit moment is te vroeg of al voorbij. Kies een later moment.',
    slotUnknown: 'Op dit moment is er geen spreekuur. Kies een ander moment.',
    reachNeeded: 'Vul uw e-mailadres of uw telefoonnummer in. Zo kunnen wij u bereiken.',
  },
  refusals: {
    notBooked: 'Deze afspraak staat niet meer. Misschien is hij al geweest of afgezegd.',
    notToday: 'Dit kan alleen op de dag van de afspraak zelf.',
    takenByColleague: 'Een collega heeft deze afspraak al opgepakt.',
    noPlace: 'In deze regio kunt u nog geen afspraak maken op deze website. Bel het Werkcentrum.',
  },
  choose: { title: 'Afspraak maken', lead: 'Kies een plek en een moment. Een gesprek is gratis en u hoeft niets mee te nemen.', place: 'Waar?', moment: 'Wanneer?', later: 'Later', earlier: 'Eerder', none: 'In deze vier weken is geen plek vrij. Kijk later, of bel ons.', free: (n: number) => (n === 1 ? 'nog 1 plek' : `nog ${n} plekken`), minutes: (n: number) => `${n} minuten` },
  details: { title: 'Uw gegevens', lead: 'Wij vragen alleen wat nodig is om u te ontvangen.', submit: 'Maak de afspraak', change: 'Ander moment' },
  done: { title: 'Uw afspraak', booked: 'Uw afspraak staat.', cancelled: 'Deze afspraak is afgezegd.', kept: 'Dit gesprek is geweest.', missed: 'Wij hebben u gemist. Dat heeft geen gevolgen. U kunt gewoon een nieuwe afspraak maken.', when: 'Wanneer', where: 'Waar', how: 'Hoe', withWhom: 'Wie ontvangt u', next: 'U komt langs. Meld u bij de balie met uw voornaam.', nextPhone: 'Wij bellen u op dit moment. U hoeft niets te doen.', stop: 'Kunt u niet? Zeg af op deze pagina. Dat mag altijd.', claimTitle: 'Alles op één plek', claim: 'Wilt u online zien wat wij voor u doen? Log in en koppel deze afspraak aan uw account.', claimGo: 'Inloggen en koppelen', cancel: 'Zeg de afspraak af', again: 'Maak een nieuwe afspraak' },
  day: { take: 'Begin het gesprek', attendance: 'Leg vast', title: 'Afspraak' },
  ownTitle: 'Uw afspraken', ownEmpty: 'U heeft geen afspraken.',
}
