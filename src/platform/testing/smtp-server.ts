import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface SmtpServer {
  url: string
  /** What was taken, whole: envelope and message as they came over the line. */
  taken: { from: string; to: string[]; message: string }[]
  /** How often a mail was refused. */
  refused: number
  /** The answer to every recipient, such as '451 4.3.0 later'; null takes them. */
  answer: string | null
  close: () => Promise<void>
}

/** A mail server of the outside world: speaks as much SMTP as a sender needs, and refuses on request. */
export async function openSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    talk(socket, given)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const given: SmtpServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: [],
    refused: 0,
    answer: null,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return given
}

function talk(socket: Socket, given: SmtpServer): void {
  let mail = { from: '', to: [] as string[], message: '' }
  let held = ''
  let inMessage = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    const [, command = '', rest = ''] = /^(\w+)\s?(.*)$/.exec(line) ?? []
    const address = /<([^>]*)>/.exec(rest)?.[1] ?? ''
    if (command === 'MAIL') mail = { from: address, to: [], message: '' }
    if (command === 'RCPT' && given.answer === null) mail.to.push(address)
    if (command === 'RCPT' && given.answer !== null) given.refused++
    if (command === 'DATA') inMessage = true
    say(
      command === 'DATA'
        ? '354 go on'
        : command === 'RCPT' && given.answer !== null
          ? given.answer
          : command === 'QUIT'
            ? '221 bye'
            : '250 ok',
    )
  }
  say('220 mail.example')
  socket.on('data', (part) => {
    held += part.toString('utf8')
    for (;;) {
      const end = inMessage ? held.indexOf('\r\n.\r\n') : held.indexOf('\r\n')
      if (end === -1) return
      const whole = held.slice(0, end)
      held = held.slice(end + (inMessage ? 5 : 2))
      if (!inMessage) hear(whole)
      else {
        inMessage = false
        given.taken.push({ ...mail, message: whole })
        say('250 taken')
      }
    }
  })
}
