import { errors as availabilityErrors, fields as availabilityFields, nl as availability } from './availability/texts.nl.ts'
import { nl as booking } from './booking/texts.nl.ts'
import { fields as callFields, nl as calls } from './calls/texts.nl.ts'
import { nl as change } from './change/texts.nl.ts'
import { fields as deskFields, nl as desk } from './desk/texts.nl.ts'
import { fields as groupFields, nl as groups } from './groups/texts.nl.ts'

/** Words of the module appointments, in plain Dutch. */
export const nl = {
  ...availability,
  ...booking,
  ...calls,
  ...change,
  ...desk,
  ...groups,
  fields: {
    ...availabilityFields,
    ...callFields,
    ...deskFields,
    ...groupFields,
    firstName: { label: 'Uw voornaam' },
    lastName: { label: 'Uw achternaam' },
    email: { label: 'Uw e-mailadres', hint: 'Dan sturen wij u een bevestiging.' },
    phone: { label: 'Uw telefoonnummer', hint: 'Vul uw mailadres of uw telefoonnummer in, of allebei.' },
    questionKind: {
      label: 'Waar gaat het over?',
      options: {
        work: 'Werk vinden',
        'career-step': 'Een volgende stap in mijn loopbaan',
        schooling: 'Een opleiding of cursus',
        staff: 'Personeel',
        'job-loss': 'Ik ben bang mijn werk te verliezen',
      },
    },
    channel: {
      label: 'Hoe wilt u elkaar spreken?',
      options: { counter: 'Op locatie', phone: 'Per telefoon', video: 'Met beeldbellen', outside: 'Ergens anders' },
    },
    meetAt: { label: 'Waar wilt u elkaar zien?', hint: 'Alleen als u “Ergens anders” kiest. Bijvoorbeeld thuis, of in het buurthuis.' },
    reminder: {
      label: 'Hoe herinneren wij u aan de afspraak?',
      options: { mail: 'Met een mail', sms: 'Met een sms', letter: 'Met een brief', none: 'Niet' },
    },
    reason: {
      label: 'Waarom zegt u af?',
      hint: 'U hoeft niets uit te leggen. Afzeggen heeft geen gevolgen.',
      options: {
        'not-possible': 'Ik kan dan niet',
        'no-longer-needed': 'Het is niet meer nodig',
        'ill-or-prevented': 'Er kwam iets tussen',
        'other-time': 'Ik wil een ander moment',
        other: 'Anders',
      },
    },
  },
  errors: {
    ...availabilityErrors,
    slotTaken: 'Dit moment is net door iemand anders gekozen. Kies een ander moment. Wat u invulde is bewaard.',
    slotPast: 'Dit moment is te vroeg of al voorbij. Kies een later moment.',
    slotUnknown: 'Op dit moment is er geen spreekuur. Kies een ander moment.',
    channelNotThen: 'Op dit moment kan dat niet op deze manier. Kies een andere manier, of een ander moment.',
    meetAtNeeded: 'Vul in waar u elkaar wilt zien.',
    phoneNeeded: 'Wilt u gebeld worden? Vul dan uw telefoonnummer in.',
    phoneForSms: 'Wilt u een sms? Vul dan uw telefoonnummer in.',
    phoneUnknown: 'Wij kennen uw telefoonnummer niet. Vul het eerst in bij “Mijn gegevens”, of kies iets anders.',
    phoneOfPersonUnknown: 'Het telefoonnummer van deze persoon is niet bekend. Kies iets anders.',
    reachNeeded: 'Vul uw e-mailadres of uw telefoonnummer in. Zo kunnen wij u bereiken.',
    moreCome: 'Er komen al meer mensen. Kies een hoger aantal.',
  },
  refusals: {
    notBooked: 'Deze afspraak staat niet meer. Misschien is hij al geweest of afgezegd.',
    notToday: 'Dit kan alleen op de dag van de afspraak zelf.',
    takenByColleague: 'Een collega heeft deze afspraak al opgepakt.',
    noPlace: 'In deze regio kunt u nog geen afspraak maken op deze website. Bel het Werkcentrum.',
    groupFixed: 'Een bijeenkomst is op één moment. U kunt wel afzeggen en u opnieuw aanmelden.',
    groupOver: 'Deze bijeenkomst is geweest.',
    groupByGuide: 'Voor deze bijeenkomst meldt een medewerker u aan.',
    placeGone: 'Deze plek is niet meer voor u vrij. De tijd om ja te zeggen is voorbij.',
    momentTaken: 'Dit moment is niet meer vrij. Vraag opnieuw welke momenten er zijn.',
    calledAlready: 'Een collega heeft deze persoon al gesproken.',
    callBackInstead: 'Het klopte vandaag drie keer niet. Bel terug op het nummer dat wij kennen.',
  },
}
