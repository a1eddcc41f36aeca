/** Groups whose outcomes we count ourselves, in English. */
export const countedGroups: Record<string, string> = {
  'age:to-27': 'people younger than 27',
  'age:27-to-50': 'people of 27 to 50',
  'age:from-50': 'people of 50 and older',
  'route:benefit-to-work': 'people who went from benefit to work',
  'route:no-work-to-work': 'people who came without work and benefit',
  'route:work-to-work': 'people who went from work to work',
  'route:employer': 'people who came through an employer',
  'door:website': 'people who came by the website',
  'door:walk-in': 'people who walked in',
  'door:phone': 'people who called',
  'door:handover': 'people who came through another organisation',
  'door:desk': 'people who came to the desk',
}
