/** How a message to a person stands, as a copy of all data says it. */
export const messageWords = {
  sent: 'verstuurd',
  waiting: 'wacht',
  'kept-back': 'niet verstuurd: de regio oefent',
  'by-hand': 'wordt doorgegeven',
}
