/** Line drawings on a grid of 24, in the colour of the text beside them. Always decoration: a word stands next to it. */
const PATHS = {
  alert: 'M12 4 2.5 20h19L12 4Zm0 6v4.5m0 2.6v.1',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  back: 'M20 12H5m6 6-6-6 6-6',
  calendar: 'M5 6h14v14H5V6Zm0 4.5h14M9 3.5V8m6-4.5V8',
  check: 'm4.5 12.5 5 5 10-11',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 4v5l3.2 2',
  cross: 'M6 6l12 12M18 6 6 18',
  dot: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  draft: 'm5 19 1-4.2L15.8 5 19 8.2 9.2 18 5 19Zm8.5-11.8 3.2 3.2',
  flag: 'M6 21V4h11.5l-2.5 4 2.5 4H6',
  hand: 'M3.5 12.5 8 8l4 2.5L16 8l4.5 4.5-8.5 7-8.5-7Z',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 7V16m0-8.6v.1',
  lock: 'M6 11h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M3.5 6h17v12.5h-17V6Zm.5.5 8 6.5 8-6.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pause: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM10 9v6m4-6v6',
  person: 'M12 4.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.700 1.900 7.500 5.500',
  phone: 'M6 4h3.500l1.500 4.500-2 1.500a11 11 0 0 0 5 5l1.500-2 4.500 1.500V18a2 2 0 0 1-2 2C10.800 20 4 13.200 4 6a2 2 0 0 1 2-2Z',
  returned: 'M9 5 4.500 9.500 9 14M5 9.500h9a5 5 0 0 1 0 10H9',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Zm4.800 11.300L20.500 20.500',
  shield: 'M12 3.500 19 6v5.500c0 4.500-2.800 7.500-7 9-4.200-1.500-7-4.500-7-9V6l7-2.500Z',
  sound: 'M4 9.500h3.500L12 5.500v13l-4.500-4H4v-5Zm11.500-1a5 5 0 0 1 0 7m2.500-9.500a8.500 8.500 0 0 1 0 12',
  work: 'M4 8h16v11.500H4V8Zm5 0V5h6v3M4 13h16',
} as const

export type IconName = keyof typeof PATHS

/** Point along the line of reading, so they turn with it. */
const TURNS = new Set<IconName>(['arrow', 'back', 'returned'])

/** One icon, hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'ww-icon ww-icon--turns' : 'ww-icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
