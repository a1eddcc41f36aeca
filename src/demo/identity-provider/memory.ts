import type { Adapter, AdapterPayload } from 'oidc-provider'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../platform/db/pool.ts'
import { securityNow } from '../../platform/session.ts'

/** What the provider remembers stands in the database, so that two programs on one database are one provider. */
export class DatabaseMemory implements Adapter {
  private readonly db: () => Db
  private readonly model: string

  constructor(db: () => Db, model: string) {
    this.db = db
    this.model = model
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const kept = {
      payload: JSON.stringify(payload),
      uid: payload.uid ?? null,
      grantId: payload.grantId ?? null,
      expiresAt: expiresIn ? securityNow().add({ seconds: expiresIn }).toString() : null,
    }
    await this.db()
      .insertInto('access.demoOidc')
      .values({ model: this.model, id, ...kept })
      .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(kept))
      .execute()
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.first(this.rows().where('id', '=', id))
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.first(this.rows().where('uid', '=', uid))
  }

  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    const consumed = JSON.stringify({ consumed: Math.floor(securityNow().epochMilliseconds / 1000) })
    await this.db()
      .updateTable('access.demoOidc')
      .set({ payload: sql`payload || ${consumed}::jsonb` })
      .where('model', '=', this.model)
      .where('id', '=', id)
      .execute()
  }

  async destroy(id: string): Promise<void> {
    await this.db().deleteFrom('access.demoOidc').where('model', '=', this.model).where('id', '=', id).execute()
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.db().deleteFrom('access.demoOidc').where('model', '=', this.model).where('grantId', '=', grantId).execute()
  }

  private rows() {
    return this.db().selectFrom('access.demoOidc').select(['payload', 'expiresAt']).where('model', '=', this.model)
  }

  private async first(rows: ReturnType<DatabaseMemory['rows']>): Promise<AdapterPayload | undefined> {
    const row = await rows.$castTo<{ payload: AdapterPayload; expiresAt: Temporal.Instant | null }>().executeTakeFirst()
    if (!row || (row.expiresAt !== null && Temporal.Instant.compare(row.expiresAt, securityNow()) <= 0)) return undefined
    return row.payload
  }
}
