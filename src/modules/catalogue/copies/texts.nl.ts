/** Words about further places of which the template changed. */
export const nl = {
  title: 'Verdere plekken bijwerken',
  lead: 'U veranderde aanbod dat u ook op andere plekken geeft. Kies per onderdeel: neem het over, of houd het daar zoals het is.',
  none: 'Er wacht niets. Al uw plekken zijn gelijk, of u koos dat ze anders zijn.',
  from: (name: string) => `Hoort bij ${name}.`,
  all: 'Alle verschillen',
  keep: 'Houd het zo',
  waits: 'Het aanbod waar dit bij hoort is veranderd.',
  toList: 'Kies wat u overneemt',
}
