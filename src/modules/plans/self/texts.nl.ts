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
  step: (service: string) => `Zelf aangemeld voor ${service}: bekijk dit`,
}
export const selfFields = {
  selfWords: { label: 'Waarom wilt u dit?', hint: 'Schrijf niet over uw gezondheid. Uw contactpersoon leest dit.' },
}
export const selfRefusals = {
  selfConfidential: 'Voor deze hulp belt of mailt u zelf. Dan blijft het tussen u en wie u helpt.',
}
