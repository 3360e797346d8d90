import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type cloudbaseSdk from '@cloudbase/node-sdk'
import {
  sdkEnvironment,
  startLocalCloud,
  type CollectionsManifest,
  type LocalCloudOptions,
} from '../../localcloud/local-cloud'

type Database = ReturnType<ReturnType<typeof cloudbaseSdk.init>['database']>
type Collection = ReturnType<Database['collection']>

export type Command = Database['command']

/** A transaction as the SDK documents it; its own types say nothing. */
export type Transaction = {
  readonly collection: (name: string) => Omit<Collection, 'doc' | 'add'> & {
    readonly doc: (id: string) => Omit<ReturnType<Collection['doc']>, 'get'> & {
      readonly get: () => Promise<{ readonly data: unknown }>
    }
    readonly add: (row: object) => Promise<unknown>
  }
  readonly getTransactionId: () => string
  readonly commit: () => Promise<unknown>
  readonly rollback: (reason: undefined) => Promise<unknown>
}

/** A folder that is nobody's. */
export const emptyFolder = () => mkdtempSync(path.join(os.tmpdir(), 'nuanlin-contract-'))

/** The unmodified SDK, pointed where its environment says. Trap: it reads that once, so one cloud for each test file. */
export async function openSdk() {
  // Trap: the SDK hangs one more listener on a kept connection with every call, and Node warns of each.
  EventEmitter.defaultMaxListeners = 0
  const { default: cloudbase } = await import('@cloudbase/node-sdk')
  const app = cloudbase.init({ env: process.env['TCB_ENV'] ?? '', keepalive: true })
  const database = app.database()
  return { app, database, command: database.command }
}

/** The unmodified SDK, pointed at an address on this machine. */
export async function sdkAt(url: string) {
  Object.assign(process.env, sdkEnvironment(url))
  return openSdk()
}

/** What a made-up cloud has beside its collections: functions and pages as source, by name. */
type Furniture = Partial<
  Pick<LocalCloudOptions, 'documents' | 'functionEnv' | 'personas' | 'contract' | 'timeLimit'>
> & {
  readonly functions?: Readonly<Record<string, string>>
  readonly pages?: Readonly<Record<string, string>>
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A made-up cloud on this machine with the collections given, and the SDK that speaks to it. */
export async function openCloud(
  collections: CollectionsManifest,
  { functions = {}, pages = {}, ...more }: Furniture = {},
) {
  const dataDir = emptyFolder()
  const functionsDir = path.join(dataDir, 'functions')
  const webDir = path.join(dataDir, 'web')
  for (const [name, source] of Object.entries(functions))
    write(path.join(functionsDir, name, 'index.js'), source)
  for (const [name, text] of Object.entries(pages)) write(path.join(webDir, name), text)
  const options = { port: 0, dataDir, functionsDir, webDir, collections, functionEnv: {}, ...more }
  const cloud = await startLocalCloud(options)
  return {
    cloud,
    options,
    ...(await sdkAt(cloud.url)),
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export type OpenCloud = Awaited<ReturnType<typeof openCloud>>

/** One posted call of the SDK's wire, for what the SDK itself would never send. */
export async function post(url: string, params: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(params) })
  return (await response.json()) as Record<string, unknown>
}

/** The code a call of the SDK fails with; `done` when it does not fail. */
export const codeOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : error),
  )
