/** What parts, facts and codes of appointments are called in the copy of everything. */
export const ofAppointments = {
  parts: {
    waitingLists: 'Wachtlijsten',
    callbacks: 'Terugbellen',
  },
  names: {
    reminder: 'Hoe wij u herinneren',
    meetAt: 'Waar u elkaar ziet',
    since: 'Sinds',
    askedAt: 'Gevraagd op',
    wanted: 'Wanneer u gebeld wilde worden',
    promisedOn: 'Toegezegd voor',
    attempts: 'Wanneer wij belden',
  },
  words: {
    'appointment-moved': 'afspraak verzet',
    'appointment-to-move': 'ander moment gevraagd',
    'appointment-reminder': 'herinnering',
    'place-offered': 'plek aangeboden',
    'waiting-joined': 'op de wachtlijst',
    outside: 'ergens anders',
    offered: 'aangeboden',
    sms: 'sms',
    lapsed: 'verlopen',
    left: 'weggegaan',
    taken: 'plek gekregen',
    morning: 'ochtend',
    afternoon: 'middag',
    any: 'maakt niet uit',
    reached: 'gesproken',
    'given-up': 'niet bereikt',
  },
}
