const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Cuts JSON into its objects while it comes in: one object, a list, lines, or a page with `contents`. Holds one object at a time. */
export class JsonItems {
  private text = ''
  private at = 0
  private depth = 0
  private inString = false
  private escaped = false
  private stringFrom = 0
  private word = ''
  /** How deep the objects lie that are wanted: at the top, in a list, or in the `contents` of a page. */
  private itemDepth = 0
  private from = -1

  /** The objects that are whole with this text. */
  push(text: string): string[] {
    this.text += text
    const items: string[] = []
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (this.inString) this.stringStep(code)
      else if (code === QUOTE) {
        this.inString = true
        this.stringFrom = this.at + 1
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) this.open(code)
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        const item = this.close()
        if (item !== null) items.push(item)
      }
    }
    const done = this.from >= 0 ? this.from : this.inString ? this.stringFrom : this.at
    this.text = this.text.slice(done)
    this.at -= done
    this.stringFrom -= done
    if (this.from >= 0) this.from = 0
    return items
  }

  /** True where the text ended inside something. */
  get broken(): boolean {
    return this.depth !== 0 || this.inString
  }

  private stringStep(code: number): void {
    if (this.escaped) this.escaped = false
    else if (code === BACKSLASH) this.escaped = true
    else if (code === QUOTE) {
      this.inString = false
      if (this.depth === 1) this.word = this.text.slice(this.stringFrom, this.at)
    }
  }

  private open(code: number): void {
    if (code === OPEN_LIST && this.depth === 0) this.itemDepth = 1
    else if (code === OPEN_LIST && this.depth === 1 && this.itemDepth === 0 && this.word === 'contents') {
      this.itemDepth = 2
      this.from = -1
    } else if (code === OPEN_OBJECT && this.depth === this.itemDepth && this.from < 0) this.from = this.at
    this.depth++
  }

  private close(): string | null {
    this.depth--
    const whole = this.from >= 0 && this.depth === this.itemDepth
    const item = whole ? this.text.slice(this.from, this.at + 1) : null
    if (whole) this.from = -1
    if (this.depth === 0) this.itemDepth = 0
    return item
  }
}
