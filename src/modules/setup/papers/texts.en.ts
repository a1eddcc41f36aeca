import { nl } from './texts.nl.ts'

/** Words around the papers of a region; what stands in a paper itself is Dutch. */
export const en: typeof nl = {
  ...nl,
  title: 'Papers of the region',
  back: 'Back',
  lead: (counter) => `What the program knows of ${counter} stands in them already. What only you know is empty and clearly marked.`,
  inDutch: 'The papers are in Dutch. They are drafts: organisations lay them down themselves.',
  how: (blanks) => `Print this page with your browser, or keep it as a PDF. There are ${blanks} places that you fill in.`,
  names: {
    register: { title: 'Register of processing', about: 'Art. 30 GDPR: purposes, laws, terms, who got what' },
    dpia: { title: 'Draft DPIA', about: 'Art. 35 GDPR: risks and what is done about them' },
    regeling: { title: 'Arrangement between organisations', about: 'Art. 26 GDPR: who answers for what' },
    verwerker: { title: 'Points for the processor agreement', about: 'Art. 28 GDPR: what is agreed with the processor' },
    bio2: { title: 'BIO2', about: 'Security: what the program does and what you do' },
    vertrek: { title: 'Exit plan', about: 'Stopping or moving without losing anything' },
  },
  phone: 'Phone',
  email: 'E-mail',
}
