/** What parts, facts and codes of appointments are called in the copy of everything. */
export const ofAppointments = {
  parts: {
    waitingLists: 'Waiting lists',
    callbacks: 'Calls back',
  },
  names: {
    reminder: 'How we remind you',
    meetAt: 'Where you meet',
    since: 'Since',
    askedAt: 'Asked on',
    wanted: 'When you wanted to be called',
    promisedOn: 'Promised for',
    attempts: 'When we called',
  },
  words: {
    'appointment-moved': 'appointment moved',
    'appointment-to-move': 'another time asked',
    'appointment-reminder': 'reminder',
    'place-offered': 'place offered',
    'waiting-joined': 'on the waiting list',
    outside: 'somewhere else',
    offered: 'offered',
    sms: 'SMS',
    lapsed: 'lapsed',
    left: 'left',
    taken: 'got a place',
    morning: 'morning',
    afternoon: 'afternoon',
    any: 'any time',
    reached: 'spoken to',
    'given-up': 'not reached',
  },
}
