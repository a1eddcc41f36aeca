/** Words of special steps, in English. */
export const special = {
  title: 'Who may see this step?',
  lead: 'Only the people below and the person see what this step is. For everybody else it says “other appointment”. The step stands in no list, message or overview.',
  named: 'People who see this step',
  name: 'Name',
  remove: 'Take away',
  maker: 'Made the step',
  add: 'Add',
  manage: 'Who may see this?',
}
