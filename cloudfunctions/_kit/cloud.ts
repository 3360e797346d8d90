import cloudbase from '@cloudbase/node-sdk'

/** The environment the function runs in; on one machine the SDK is pointed at `localcloud` by its own variables. */
export const cloud = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })

export const database = cloud.database()

export type Transaction = Awaited<ReturnType<typeof database.startTransaction>>

export const { command } = database
