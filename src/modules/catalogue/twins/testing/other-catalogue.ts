import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, TestApp } from '../../../../testing/app.ts'
import { fieldsOf } from '../../../../testing/app.ts'
import { useGuard } from '../../feeds/fetch.ts'

/** Another catalogue on the net, that an administrator added as a source: what it gives can be changed, and read again. */
export interface OtherCatalogue {
  give: (...services: object[]) => Promise<void>
  close: () => void
}

/** Brings one up beside the program, with nothing in it yet. */
export async function otherCatalogue(app: TestApp, admin: Browser, slug: string): Promise<OtherCatalogue> {
  let given: object[] = []
  const server = createServer((_, response) => response.end(JSON.stringify({ page_number: 1, last_page: true, contents: given })))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  useGuard({ addressesOf: async () => ['127.0.0.1'], isInternal: () => false })
  const fields = fieldsOf(await admin.get('/beheer/bronnen'), '/beheer/bronnen')
  const url = `http://feed.example:${(server.address() as AddressInfo).port}/services`
  await admin.submit('/beheer/bronnen', { ...fields, sourceName: 'Sociale kaart', slug, url, everyHours: '720' })
  return {
    async give(...services) {
      given = services
      await admin.submit(`/beheer/bronnen/${fields.id}/ophalen`)
      await app.program.settle()
    },
    close: () => {
      useGuard(undefined)
      server.closeAllConnections()
      server.close()
    },
  }
}
