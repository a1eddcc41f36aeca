/** The ways by which a provider takes people who come by themselves. */
const DIRECT = ['self', 'phone', 'mail', 'url']

/** Is this given now, to people who come without a guide? policy: D8 */
export function takesDirectly({ status, applyWays }: { status: string; applyWays: readonly string[] }): boolean {
  return status === 'public' && applyWays.some((way) => DIRECT.includes(way))
}
