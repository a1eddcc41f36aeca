import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose'
import { randomUUID } from 'node:crypto'

type Send = (request: Request) => Promise<Response>

/** What another organisation's case system keeps of one handover. */
export interface Case {
  number: string
  handover: string
  person: string
  name: string
  state: string
  events: string[]
}

export interface Answered<T> {
  status: number
  type: string | null
  version: string | null
  body: T
}

interface Listed<T> {
  count: number
  next: string | null
  results: T[]
}

/**
 * A small case system of another organisation, in memory: it proves with its own key who it is, takes in what waits for it under its own
 * numbers, sends contact moments, and follows what happens. For tests, journeys, and trying out a connection.
 */
export class OtherSystem {
  readonly cases = new Map<string, Case>()
  readonly #given: { base: string; clientId: string; key: CryptoKey | JWK; prefix: string; send: Send }
  #token: string | null = null
  #cursor: string | null = null

  constructor(given: { base: string; clientId: string; key: CryptoKey | JWK; prefix: string; send?: Send }) {
    this.#given = { send: (request) => fetch(request), ...given }
  }

  /** Any call to the API, with a token of this system. */
  async call<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Answered<T>> {
    this.#token ??= await this.#newToken()
    const url = path.startsWith('http') ? path : `${this.#given.base}/api/v1${path}`
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' }
    const answer = await this.#given.send(new Request(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }))
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      version: answer.headers.get('api-version'),
      body: (await answer.json()) as T,
    }
  }

  /** Hands somebody over under a number of this system. */
  async handOver(person: object): Promise<Answered<{ id: string; state: string }>> {
    return this.call('POST', '/handovers', { id: randomUUID(), ownCaseNumber: this.#nextNumber(), ...person })
  }

  /** Takes in what waits: a case with a number of its own, which goes back so that it is found by it there too. */
  async takeIn(): Promise<Case[]> {
    const { body } = await this.call<Listed<{ uuid: string; betreftPartij: { uuid: string; url: string } }>>('GET', '/internetaken')
    const taken: Case[] = []
    for (const task of body.results.filter(({ uuid }) => !this.cases.has(uuid))) {
      const party = await this.call<{ partijIdentificatie: { contactnaam: { voornaam: string; achternaam: string } } }>(
        'GET',
        task.betreftPartij.url,
      )
      const { voornaam, achternaam } = party.body.partijIdentificatie.contactnaam
      const number = this.#nextNumber()
      await this.call('PUT', `/handovers/${task.uuid}/own-case-number`, { ownCaseNumber: number })
      const one = {
        number,
        handover: task.uuid,
        person: task.betreftPartij.uuid,
        name: `${voornaam} ${achternaam}`,
        state: 'waiting',
        events: [],
      }
      this.cases.set(task.uuid, one)
      taken.push(one)
    }
    return taken
  }

  /** Sends a contact moment of a case, once. */
  async sendContact(one: Case, more: object = {}): Promise<Answered<{ klantcontact: { uuid: string } }>> {
    return this.call('POST', '/maak-klantcontact', {
      klantcontact: {
        uuid: randomUUID(),
        kanaal: 'telefoon',
        plaatsgevondenOp: new Date().toISOString(),
        toegang: 'overdracht',
        uitkomst: 'informatie',
        ...more,
      },
      betrokkene: { wasPartij: { uuid: one.person } },
      onderwerpobject: {
        onderwerpobjectidentificator: {
          objectId: one.number,
          codeObjecttype: 'zaak',
          codeRegister: 'eigen-systeem',
          codeSoortObjectId: 'zaaknummer',
        },
      },
    })
  }

  /** Reads what happened since the last time and keeps the state of each case. */
  async follow(): Promise<string[]> {
    const path = `/handover-events${this.#cursor ? `?cursor=${encodeURIComponent(this.#cursor)}` : ''}`
    const { body } = await this.call<{ events: { type: string; subject: string; dataref: string }[]; next: string | null }>('GET', path)
    this.#cursor = body.next
    for (const event of body.events) {
      const known = this.cases.get(event.subject)
      if (!known) continue
      known.events.push(event.type)
      const now = await this.call<{ state?: string }>('GET', event.dataref)
      known.state = now.status === 200 ? (now.body.state ?? '') : 'gone'
    }
    return body.events.map((event) => event.type)
  }

  #nextNumber(): string {
    return `${this.#given.prefix}-${randomUUID().slice(0, 8)}`
  }

  async #newToken(): Promise<string> {
    const { base, clientId, key, send } = this.#given
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(`${base}/api/v1/token`)
      .setIssuedAt()
      .setExpirationTime('2m')
      .setJti(randomUUID())
      .sign('kty' in key ? await importJWK(key as JWK, 'ES256') : key)
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    })
    const answer = await send(new Request(`${base}/api/v1/token`, { method: 'POST', body }))
    return ((await answer.json()) as { access_token: string }).access_token
  }
}
