/** Where somebody in a region gets a person to talk to: an appointment where it is open, else who helps now. policy: K6 */
export interface DeskOf {
  href: string
  open: boolean
}

/** Is this region open, and where does that lead. */
export function deskOf({ slug, stage }: { slug: string; stage: string }): DeskOf {
  const open = stage === 'open'
  return { open, href: `/regio/${slug}/${open ? 'afspraak' : 'hulp'}` }
}
