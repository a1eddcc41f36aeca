import type { nl } from './texts.nl.ts'

/** Words with which workers are asked to come. */
export const en: typeof nl = {
  title: 'You are invited',
  lead: (counter) => `Come and work at ${counter}. You then have a place in this program.`,
  role: 'Your role',
  organisation: 'Your organisation',
  roles: { guide: 'guide', host: 'host', editor: 'editor' },
  signInFirst: 'First sign in with the account of your work. Then you take the invitation.',
  signIn: 'Sign in',
  take: 'Take the invitation',
  mail: {
    sender: 'Werkcentrum',
    subject: (counter) => `Invitation: working at ${counter}`,
    lead: (name, counter, role) => `Hello ${name},\n\nYou are invited to work at ${counter} as a ${role}.`,
    link: (url) => `Sign in and take the invitation: ${url}`,
    until: (day) => `You can until ${day}. Does this mean nothing to you? Then you need not do anything.`,
  },
}
