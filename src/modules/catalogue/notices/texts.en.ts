import type { nl } from './texts.nl.ts'

/** Mails about the catalogue to those who must do something, or wait for it. */
export const en: typeof nl = {
  sender: 'Werkcentrum',
  link: (url) => `Look here: ${url}`,
  closing: 'This mail is about services, not about a person. You cannot answer it.',
  'correction-asked': (name, by) => ({
    subject: 'Somebody says that something in your services is wrong',
    lead: `Somebody writes that something is wrong in ${name}. Answer by ${by}. After that the region does.`,
  }),
  'correction-late': (name, by) => ({
    subject: 'A report about a service waits for you',
    lead: `A report about ${name} is open. The provider did not answer in time, by ${by}. Now the region answers.`,
  }),
  'correction-answered': (name) => ({
    subject: 'There is an answer to your report',
    lead: `You said that something was wrong in ${name}. There is an answer. We have now erased your mail address.`,
  }),
  'proposal-waits': (name, by) => ({
    subject: 'A change of a service waits for your decision',
    lead: `A provider proposes a change of ${name}. Decide by ${by}. Until then everybody sees the old one.`,
  }),
  'proposal-late': (name, by) => ({
    subject: 'Late: a change of a service still waits',
    lead: `A change of ${name} should have been decided on by ${by}. The provider still waits.`,
  }),
  'proposal-decided': (name) => ({
    subject: 'The region decided on your service',
    lead: `The region decided on your proposal for ${name}. The page says what it became, and why.`,
  }),
  'proposal-for-you': (name, by) => ({
    subject: 'The region proposes a change in your offer',
    lead: `The region proposes a change of ${name}. Do you say yes or no, preferably by ${by}? Until then everybody sees the old one.`,
  }),
  'proposal-answered': (name, _by) => ({
    subject: 'Your proposal was decided on',
    lead: `Your proposal for ${name} was decided on. On the page you read what it became.`,
  }),
  'pause-ends': (name, by) => ({
    subject: 'Your service opens again',
    lead: `The pause of ${name} ends on ${by}. Then it is in the list again, if it is complete. Is that day not right? Change the pause.`,
  }),
  'pause-stays': (name, by) => ({
    subject: 'Your service did not open again by itself',
    lead: `The pause of ${name} was over on ${by}, but something lacks. The page says what. Fill it in and it opens by itself.`,
  }),
  'shown-asked': (name, by) => ({
    subject: 'An offer of another region waits for your decision',
    lead: `${name} is there for your region or the whole country too. Decide by ${by} whether it is shown with you.`,
  }),
  'shown-decided': (name, _by) => ({
    subject: 'It was decided where else your offer is shown',
    lead: `It was decided where ${name} is shown. On the page you read where, where not, and why.`,
  }),
  'template-changed': (name, _by) => ({
    subject: 'Your offer at other places is not up to date yet',
    lead: `You changed ${name}. At other places it is still as it was. Choose for each part whether you take it over.`,
  }),
  'admission-asked': (name, _by) => ({
    subject: 'A new provider waits for a second worker',
    lead: `Somebody wants to let ${name} in as a provider. Will you look along? Without your decision the provider gets no invitation.`,
  }),
  'admission-decided': (name, _by) => ({
    subject: 'A new provider was decided on',
    lead: `You wanted to let ${name} in. Another worker decided. On the page you read what it became.`,
  }),
  'missing-asked': (name, by) => ({
    subject: 'Help that is not among the services yet',
    lead: `A guide knows of help that is not among the services yet: ${name}. Add it, or say why not, by ${by}.`,
  }),
  'missing-decided': (name) => ({
    subject: 'The region decided on help you reported',
    lead: `You reported ${name}. The region decided. The page says what it became.`,
  }),
}
