/** Groups whose outcomes we count ourselves, in plain Dutch. */
export const countedGroups: Record<string, string> = {
  'age:to-27': 'mensen jonger dan 27',
  'age:27-to-50': 'mensen van 27 tot 50 jaar',
  'age:from-50': 'mensen van 50 jaar en ouder',
  'route:benefit-to-work': 'mensen die van uitkering naar werk gingen',
  'route:no-work-to-work': 'mensen die zonder werk en uitkering kwamen',
  'route:work-to-work': 'mensen die van werk naar werk gingen',
  'route:employer': 'mensen die via een werkgever kwamen',
  'door:website': 'mensen die via de website kwamen',
  'door:walk-in': 'mensen die binnenliepen',
  'door:phone': 'mensen die belden',
  'door:handover': 'mensen die via een andere organisatie kwamen',
  'door:desk': 'mensen die zich aan de balie meldden',
}
