/** Words of special steps, in plain Dutch. */
export const special = {
  title: 'Wie mag deze stap zien?',
  lead: 'Alleen de mensen hieronder en de persoon zelf zien wat deze stap is. Voor alle anderen staat er “andere afspraak”. De stap staat niet in lijsten, berichten of overzichten.',
  named: 'Mensen die deze stap zien',
  name: 'Naam',
  remove: 'Haal weg',
  maker: 'Maakte de stap',
  add: 'Voeg toe',
  manage: 'Wie mag dit zien?',
}
