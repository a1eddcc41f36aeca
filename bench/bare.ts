import { createServer } from 'node:http'

// The peer: a server that does nothing but send the same bytes. Its parts come as JSON on the first line of standard input.
let text = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (piece: string) => {
  text += piece
  if (!text.includes('\n')) return
  const parts = JSON.parse(text) as Record<string, { body: string; headers: Record<string, string> }>
  const server = createServer((asked, answer) => {
    const part = parts[(asked.url ?? '').slice(1)]
    if (!part) return void answer.writeHead(404).end()
    answer.writeHead(200, part.headers).end(part.body)
  })
  server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port))
})
