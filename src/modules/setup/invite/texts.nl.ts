/** Words with which workers are asked to come, in plain Dutch. */
export const nl = {
  title: 'U bent uitgenodigd',
  lead: (counter: string) => `Kom werken bij ${counter}. U heeft dan een plek in dit programma.`,
  role: 'Uw rol',
  organisation: 'Uw organisatie',
  roles: { guide: 'gids', host: 'gastheer', editor: 'redacteur' },
  signInFirst: 'Log eerst in met het account van uw werk. Daarna neemt u de uitnodiging aan.',
  signIn: 'Inloggen',
  take: 'Neem de uitnodiging aan',
  mail: {
    sender: 'Werkcentrum',
    subject: (counter: string) => `Uitnodiging: werken bij ${counter}`,
    lead: (name: string, counter: string, role: string) => `Dag ${name},\n\nU bent uitgenodigd om bij ${counter} te werken als ${role}.`,
    link: (url: string) => `Log in en neem de uitnodiging aan: ${url}`,
    until: (day: string) => `Dat kan tot ${day}. Kent u dit niet? Dan hoeft u niets te doen.`,
  },
}
