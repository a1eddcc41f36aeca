/** Kinds of services, as the table knows them. */
export const KINDS = [
  'training',
  'reintegration',
  'career-advice',
  'debt-help',
  'language',
  'temp-agency',
  'work-experience',
  'instrument',
  'volunteering',
  'other',
] as const
