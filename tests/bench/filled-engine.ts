import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import collections from '../../cloudfunctions/collections.json'
import { Engine, type CollectionsManifest } from '../../localcloud/engine/engine'
import { Journal } from '../../localcloud/engine/journal'
import { emptyFolder } from '../contract/sdk'

const BATCH = 10_000
const UNITS = 40
const TURNS = ['staff', 'resident', 'none']

/** A made-up case as the queues see it; `bytes` of it sealed. */
function caseOf(i: number, bytes: number) {
  const dueAt = new Date(Date.UTC(2026, 2, 2) + ((i * 7919) % 9973) * 3_600_000).toISOString()
  return {
    _id: `a-${i}`,
    no: `LS20260302-${i}`,
    programme: 'temporary-relief',
    status: 'submitted',
    queueIds: [`township:${i % UNITS}`],
    turn: TURNS[Math.floor(i / UNITS) % TURNS.length],
    dueAt,
    claimedBy: null,
    version: 1,
    applicantOpenid: `o-example-${i % 5000}`,
    applicantKey: `k-${i % 5000}`,
    submittedAt: dueAt,
    sealed: randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64'),
  }
}

/** An engine with so many cases in it: written to its journal, then opened as after a start. */
export async function filledEngine(count: number, sealedBytes: number) {
  const folder = emptyFolder()
  const file = path.join(folder, 'database.sqlite')
  const journal = new Journal(file)
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => {
      const document = caseOf(from + i, sealedBytes)
      return { collection: 'cases', id: document._id, document }
    })
    await journal.keep(batch)
  }
  journal.close()
  const engine = new Engine(file, collections as unknown as CollectionsManifest)
  return {
    engine,
    close: () => {
      engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}
