/** So many numbers can be counted at once: a counter has eight binary digits. */
export const AT_ONCE = 255

/**
 * Counts how often each of 32 bits is set in every `step`th of so many numbers, all bits together: `ones` holds the last digit of
 * each bit's own counter, `twos` the one before it, and so on, and a number is added with a carry from digit to digit.
 */
export function addBitCounts(numbers: Int32Array, first: number, step: number, until: number, counts: Uint32Array): void {
  let [ones, twos, fours, eights, sixteens, more32, more64, more128] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = first; at < until; at += step) {
    const bits = numbers[at]!
    const to2 = ones & bits
    ones ^= bits
    const to4 = twos & to2
    twos ^= to2
    const to8 = fours & to4
    fours ^= to4
    const to16 = eights & to8
    eights ^= to8
    const to32 = sixteens & to16
    sixteens ^= to16
    const to64 = more32 & to32
    more32 ^= to32
    more128 ^= more64 & to64
    more64 ^= to64
  }
  const digits = [ones, twos, fours, eights, sixteens, more32, more64, more128]
  for (const [digit, bits] of digits.entries())
    for (let left = bits; left !== 0; left &= left - 1) counts[first * 32 + 31 - Math.clz32(left & -left)]! += 1 << digit
}
