type Typed = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array

/** A typed array that grows at its end. */
export class Column<T extends Typed> {
  data: T
  length = 0
  constructor(empty: T) {
    this.data = empty
  }
  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new (this.data.constructor as new (size: number) => T)(Math.max(2, this.data.length * 2))
      larger.set(this.data as never)
      this.data = larger
    }
    this.data[this.length++] = value
  }
}

/** Several values for each line, one after another; line i stands from `starts[i]` until `starts[i + 1]`. */
export class Lists<T extends Typed> {
  starts = new Column(new Uint32Array(16))
  values: Column<T>
  constructor(empty: T) {
    this.values = new Column(empty)
    this.starts.push(0)
  }
  add(values: Iterable<number>): void {
    for (const value of values) this.values.push(value)
    this.starts.push(this.values.length)
  }
}

/** Numbers for words, in the order they come. */
export class Codes {
  words: string[] = []
  #numbers = new Map<string, number>()
  /** The number of a word; a new word gets the next one. */
  of(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.words.push(word) - 1
      this.#numbers.set(word, number)
    }
    return number
  }
  /** The number of a word that is known; -1 for another. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1
  }
}
