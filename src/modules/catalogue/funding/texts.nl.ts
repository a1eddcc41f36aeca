/** Words about schemes that can pay a service. */
export const nl = {
  title: 'Welke regeling kan dit betalen?',
  lead: 'Wie de regeling uitvoert beslist. Vraag het daar, of aan het Werkcentrum.',
  pays: (who: string) => `kan betalen als ${who}`,
  age: { yes: 'De leeftijd past', no: 'De leeftijd past niet', unknown: 'Hangt af van de leeftijd' },
  incomes: (which: string) => `Alleen bij: ${which}`,
}
