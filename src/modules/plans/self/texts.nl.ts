/** Words for signing up for a service oneself, in plain Dutch. */
export const self = {
  title: 'Zelf aanmelden',
  lead: 'U kunt u zelf aanmelden voor een dienst. Uw contactpersoon leest dit en stuurt het door. Een gesprek vooraf hoeft dan niet.',
  submit: 'Ik meld mij zelf aan',
  search: 'Zoek een dienst',
  none: 'U heeft u nog nergens zelf voor aangemeld.',
  mine: 'Hiervoor meldde u zich aan',
  theirs: 'Meldde zich hier zelf voor aan',
  basis: 'Waarop deze doorverwijzing rust',
  on: (moment: string) => `Eigen aanmelding van ${moment}`,
  taken: 'Uw contactpersoon heeft u hiervoor aangemeld.',
  readBy: (day: string) => `Uw contactpersoon leest dit uiterlijk ${day}.`,
  readLate: (day: string) =>
    `Uw contactpersoon zou dit uiterlijk ${day} lezen. Dat is nog niet gebeurd. U kunt bellen: het nummer staat op uw overzicht.`,
  takeBack: 'Trek mijn aanmelding in',
  alone: {
    title: 'Of regel het zelf',
    lead: 'Deze aanbieder neemt mensen rechtstreeks aan. U neemt zelf contact op. Uw contactpersoon hoeft niets te doen, en er gaat niets uit uw dossier naar de aanbieder.',
    phone: 'Telefoon',
    email: 'Mail',
    website: 'Website',
    submit: 'Zet als stap in mijn plan',
    step: (service: string) => `Zelf regelen: ${service}`,
  },
  step: (service: string) => `Eigen aanmelding lezen: ${service}`,
}
export const selfFields = {
  selfBy: { label: 'Wanneer wilt u dit doen?', hint: 'Dan staat het als stap in uw plan. Dat hoeft niet.' },
  selfWords: { label: 'Waarom wilt u dit?', hint: 'Schrijf niet over uw gezondheid. Uw contactpersoon leest dit.' },
}
export const selfRefusals = {
  selfTaken: 'Uw contactpersoon heeft u al aangemeld. Wilt u dit niet meer? Trek dan die aanmelding in, bij uw plan.',
  notDirectly: 'Deze aanbieder neemt alleen mensen aan via een contactpersoon.',
  selfConfidential: 'Voor deze hulp belt of mailt u zelf. Dan blijft het tussen u en wie u helpt.',
}
