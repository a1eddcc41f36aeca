const ends = { done: 'Klaar', dropped: 'Niet meer nodig', 'no-offer': 'Er is geen aanbod', 'no-money': 'Er is geen geld voor', 'wait-too-long': 'De wachttijd is te lang', 'scheme-excludes': 'De regeling sluit dit uit' }

/** Words of the module plans, in plain Dutch. */
export const nl = {
  fields: {
    goal: { label: 'Wat is het doel?', hint: 'In de woorden van de persoon zelf.' },
    title: { label: 'Wat gaat er gebeuren?' },
    kind: { label: 'Wat voor stap is het?', options: { 'own-action': 'Iets doen', task: 'Taak van een organisatie', decision: 'Besluit van een organisatie (ja of nee)', application: 'Solliciteren', learning: 'Leren' } },
    owner: { label: 'Wie doet het?' }, dueOn: { label: 'Voor wanneer?' }, discreet: { label: 'Deze stap is vertrouwelijk', hint: 'Alleen de persoon, de contactpersoon en wie de taak heeft, zien hem.' },
    state: { label: 'Hoe is het afgelopen?', options: ends },
    answer: { label: 'Wat meldt u?', hint: 'Alleen de stand. Leg geen redenen vast.', options: { done: 'Klaar', yes: 'Ja', no: 'Nee' } },
    goesAlong: { label: 'Wat gaat er mee naar deze organisatie?', hint: 'Precies deze tekst, en naam en contact. De persoon leest mee. Niets over gezondheid, schulden, straf of geloof.' },
    payer: { label: 'Wie betaalt?', options: { 'regional-budget': 'Budget van de regio', uwv: 'UWV', municipality: 'De gemeente', 'training-fund': 'Opleidingsfonds (O&O)', employer: 'Werkgever', 'own-means': 'De persoon zelf', insurer: 'Verzekeraar', subsidy: 'Subsidie', free: 'Niemand, het is gratis', 'not-yet-arranged': 'Nog niet geregeld' } },
    payerOwner: { label: 'Wie regelt de betaling?', hint: 'Alleen als het nog niet geregeld is.' }, payerBy: { label: 'Voor wanneer is dat geregeld?' },
    reason: { label: 'Waarom deze?', options: { 'fits-goal': 'Past bij het doel', 'asked-by-person': 'De persoon wil dit', 'close-by': 'Dichtbij', soonest: 'Kan het snelst', 'own-instrument': 'Van mijn eigen organisatie, en het past het best' } },
    waitsForStep: { label: 'Wacht de start op een besluit?' }, startCondition: { label: 'Pas versturen als er iets gebeurd is?', options: { 'course-started': 'Als de opleiding is begonnen', 'course-ended': 'Als de opleiding klaar is' } },
    agreed: { label: 'Heeft u laten zien wat er meegaat, en is de persoon het ermee eens?', options: { yes: 'Ja', no: 'Nee' } },
    outcome: { label: 'Wat is het resultaat?', options: { achieved: 'Doel bereikt', partly: 'Deels bereikt', not: 'Niet bereikt', stopped: 'Eerder gestopt' } }, report: { label: 'Kort verslag', hint: 'De persoon leest mee.' },
    employer: { label: 'Werkgever' }, occupation: { label: 'Als wat?' }, hoursPerWeek: { label: 'Uren per week' }, contract: { label: 'Soort contract', options: { permanent: 'Vast', temporary: 'Tijdelijk', 'temp-agency': 'Uitzendwerk', trial: 'Proefplaatsing', 'self-employed': 'Zelfstandig' } }, startedOn: { label: 'Begint op' }, referralId: { label: 'Via welke doorverwijzing?' },
  },
  declineReasons: { 'no-capacity': 'Wij hebben geen plek', 'not-suitable': 'Dit past niet', 'could-not-reach': 'Wij kregen geen contact', other: 'Anders' },
  errors: {
    payerOwnerNeeded: 'Zeg wie de betaling regelt, en voor wanneer.', ownInstrumentReason: 'Dit is van uw eigen organisatie. Kies die reden; wij tellen dat.', agreementNeeded: 'Laat eerst zien wat er meegaat. Zonder akkoord sturen wij niets.', tooFarAhead: 'Kies een dag binnen een half jaar.',
    notOwnInstrument: 'Deze dienst is niet van uw eigen organisatie. Kies een andere reden.', notAnOpenDecision: 'Kies een besluit dat nog open staat.', answerDoesNotFit: 'Kies een van de antwoorden.',
  },
  refusals: {
    alreadyAnswered: 'Hierop is al geantwoord.', unknownOrganisation: 'Deze organisatie kennen wij niet.', stepClosed: 'Deze stap is al afgesloten.', decidedElsewhere: 'Dit besluit neemt een andere organisatie. Die meldt het zelf. U kunt de stap wel laten vervallen.', conversationFirst: 'Leg eerst een gesprek vast. Doorverwijzen doen we op basis van een gesprek.',
    notReferable: 'Naar deze dienst kan nog niemand worden doorverwezen: prijs, kwaliteit of inhoud ontbreekt.', notPossible: 'Dit kan nu niet meer. Iemand was u voor, of de stand is veranderd.',
  },
  ends: ends as Record<string, string>,
  stepKinds: { 'own-action': 'Iets doen', appointment: 'Afspraak', task: 'Taak', decision: 'Besluit', application: 'Solliciteren', learning: 'Leren' } as Record<string, string>,
  states: { announced: 'Vooraf aangekondigd', sent: 'Verstuurd, wacht op antwoord', accepted: 'Aangenomen', 'waiting-for-start': 'Aangenomen, wacht op een besluit', running: 'Bezig', ended: 'Afgerond', declined: 'Niet gelukt', expired: 'Geen antwoord gekregen', withdrawn: 'Ingetrokken' } as Record<string, string>,
  owners: { person: 'De persoon zelf', guide: 'De gids', you: 'Uzelf', contact: 'Uw contactpersoon', organisation: 'Een organisatie' } as Record<string, string>,
  plan: {
    title: 'Plan', none: 'Er is nog geen plan.', open: 'Begin een plan', goal: 'Doel', lead: 'Vaste contactpersoon', asked: (name: string, date: string) => `Gevraagd: ${name}, antwoord vóór ${date}`, steps: 'Stappen', now: 'Nu te doen', done: 'Gedaan', unmet: 'Dit lukte nog niet', addStep: 'Voeg een stap toe', referrals: 'Doorverwijzingen', refer: 'Verwijs door', work: 'Aan het werk', placement: 'Leg vast dat iemand werkt',
    other: 'andere afspraak', who: 'Wie', by: 'Voor', state: 'Stand', what: 'Wat', finish: 'Sluit af', noSteps: 'Er zijn nog geen stappen.', noReferrals: 'Nog niet doorverwezen.', back: 'Naar het dossier', save: 'Bewaar', decision: { yes: 'ja', no: 'nee' } as Record<string, string>,
  },
  refer: { title: 'Doorverwijzen', find: 'Zoek een dienst', choose: 'Kies', lead: 'U ziet hetzelfde als iedereen: prijs, kwaliteit en inhoud.', none: 'Niets gevonden. Probeer een ander woord.', check: 'Controleer en verstuur', send: 'Verstuur', goes: 'Dit gaat mee: naam, telefoon en mail, en de tekst hieronder. Meer niet.', sendNow: 'Stuur nu', withdraw: 'Trek in', price: 'Prijs op deze dag', payer: 'Betaalt', number: 'Nummer', acceptBy: 'Antwoord uiterlijk', lacks: 'Nog niet compleet' },
  provider: { title: 'Vandaag', referrals: 'Aanmeldingen', none: 'U heeft nu geen aanmeldingen.', person: 'Persoon', service: 'Dienst', state: 'Stand', accept: 'Neem aan', decline: 'Neem niet aan', start: 'Is begonnen', end: 'Rond af', contact: 'Contact', goes: 'Wat de gids meegaf', waiting: 'Begin nog niet: er wordt gewacht op een besluit. U hoort het zodra het er is.', services: 'Mijn aanbod', next: 'Wat doet u nu?', answer: 'Neem aan of niet, vóór de datum. Anders zoekt de gids verder.' },
  task: { title: 'Taken', none: 'Er zijn geen taken voor uw organisatie.', report: 'Meld de stand', for: 'Voor' },
  proposal: { title: 'Wilt u vaste contactpersoon zijn?', lead: 'U kent deze persoon al. Dan hoeft die niet nog eens het hele verhaal te doen. Zegt u nee, dan blijft de gids de contactpersoon.', submit: 'Antwoord', waiting: 'Vraag om vaste contactpersoon te zijn' },
  mine: { title: 'Mijn plan', none: 'U heeft nog geen plan. Dat maakt u samen met uw contactpersoon.', tick: 'Dit heb ik gedaan', goal: 'Uw doel', lead: 'Uw vaste contactpersoon', goes: 'Wat er meeging', help: 'De organisatie die u helpt', you: 'U', other: 'Vragen? Bel uw contactpersoon.', work: 'Uw werk', aftercare: (name: string, date: string) => `${name} is tot ${date} bereikbaar voor vragen.`, unmet: 'Uw contactpersoon zoekt verder.' },
  outcome: { title: 'Hoe gaat het nu?', lead: 'Eén tik is genoeg. Antwoorden hoeft niet, en het heeft nergens gevolgen voor.', well: 'Goed, ik werk nog', soso: 'Gaat wel, ik wil graag contact', stopped: 'Ik werk er niet meer', thanks: 'Dank u wel. Wij hebben uw antwoord.', contact: 'Wilt u iemand spreken? Maak een afspraak.', months: (n: number) => `na ${n} maanden` },
}
