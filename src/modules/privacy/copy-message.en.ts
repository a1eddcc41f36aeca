/** How a message to a person stands, as a copy of all data says it. */
export const messageWords = {
  sent: 'sent',
  waiting: 'waiting',
  'kept-back': 'not sent: the region practises',
  'by-hand': 'passed on by hand',
}
