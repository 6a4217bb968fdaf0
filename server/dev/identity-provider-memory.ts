import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/** Keeps the provider's sessions and codes until it stops; they are as made up as its people. */
export function memoryAdapter(): AdapterFactory {
  const rows = new Map<string, { payload: AdapterPayload; endsAt: number }>()
  const live = (key: string) => {
    const row = rows.get(key)
    if (row && row.endsAt <= Date.now()) rows.delete(key)
    return rows.get(key)?.payload
  }
  return (model): Adapter => {
    const key = (id: string) => `${model} ${id}`
    const findBy = (field: 'uid' | 'userCode', value: string) => {
      for (const name of [...rows.keys()].filter((one) => one.startsWith(`${model} `))) {
        const payload = live(name)
        if (payload?.[field] === value) return payload
      }
      return undefined
    }
    return {
      async upsert(id, payload, expiresIn) {
        for (const [name, { endsAt }] of rows) if (endsAt <= Date.now()) rows.delete(name)
        rows.set(key(id), { payload, endsAt: Date.now() + (expiresIn ?? Number.POSITIVE_INFINITY) * 1000 })
      },
      find: async (id) => live(key(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const payload = live(key(id))
        if (payload) payload['consumed'] = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        rows.delete(key(id))
      },
      async revokeByGrantId(grantId) {
        for (const [name, { payload }] of rows) if (payload.grantId === grantId) rows.delete(name)
      },
    }
  }
}
