/** Words of an arrangement for one person. */
export const arrangement = {
  title: 'Gebruik een arrangement',
  lead: 'De stappen komen in één keer op het plan. U sluit ze daar af zoals elke stap.',
  none: 'Er is geen arrangement in deze regio.',
  goesOn: 'Dit komt op het plan',
  leftOut: 'Dit wordt nu niet aangeboden en komt niet op het plan',
  next: 'Niemand wordt hiermee doorverwezen. Dat doet u per stap, met akkoord van de persoon, als die stap aan de beurt is.',
  costs: 'Wat het samen kost',
  apply: 'Zet de stappen op het plan',
}
