/** The ways by which a provider takes people who come by themselves. */
const DIRECT = ['self', 'phone', 'mail', 'url']

/** Does this provider take people who come without a guide? policy: D8 */
export function takesDirectly({ applyWays }: { applyWays: readonly string[] }): boolean {
  return applyWays.some((way) => DIRECT.includes(way))
}
