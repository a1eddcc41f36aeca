import type { ComponentChildren } from 'preact'
import { localHref, useView } from '../view.ts'

export interface KeptFormProps {
  action: string
  /** Where several registrations at once are sent. */
  sync: string
  /** Where one that was taken in leads; `ID` stands for its id. */
  ticket: string
  /** The page this form stands on: the only one that opens without a network. */
  page: string
  words: {
    offline: string
    one: string
    many: string
    ticket: string
    write: string
    sent: string
    again: string
    missing: string
    signedOut: string
    signIn: string
    refused: string
  }
  children: ComponentChildren
}

/** A form that goes on while the network is away: what was filled in waits in the browser. Without a script it is a form as any. */
export function KeptForm({ action, sync, ticket, page, words, children }: KeptFormProps) {
  const view = useView()
  const href = (path: string) => localHref(view, path)
  return (
    <>
      <div class="ww-kept" role="status" data-kept-note hidden />
      <form
        class="ww-form"
        action={href(action)}
        method="post"
        data-kept={href(sync)}
        data-ticket={href(ticket)}
        data-scope={href(page)}
        data-shell={href(`${page}/zonder-netwerk`)}
        data-worker={view.assets['walk-in-worker.js']}
        data-words={JSON.stringify(words)}
        novalidate
      >
        {children}
      </form>
      {view.assets['walk-in.js'] && <script src={view.assets['walk-in.js']} defer />}
    </>
  )
}
