import type { Clock } from './clock'
import { CloudError } from './cloud-error'
import { databaseActions } from './database-actions'
import type { Engine } from './engine/engine'
import type { FileAccess } from './file-access'
import type { FileStore } from './file-store'
import type { Functions } from './functions'
import { storageActions } from './storage-actions'
import type { WeChat } from './wechat/wechat'
import { wechatActions } from './wechat-actions'
import { textIn, type Answer, type Params } from './wire-params'

type Behind = {
  readonly clock: Clock
  readonly engine: Engine
  readonly files: FileStore
  readonly functions: Functions
  readonly fileAccess: FileAccess
  readonly wechat: WeChat
}

/** One function calling another through the SDK: on nobody's behalf, as in CloudBase. */
const functionActions = (functions: Functions): Readonly<Record<string, Answer>> => ({
  'functions.invokeFunction': async (params) => {
    const name = textIn(params, 'function_name') ?? ''
    if (!functions.has(name))
      throw new CloudError('FUNCTION_NOT_FOUND', `there is no function "${name}"`)
    const event: unknown = JSON.parse(textIn(params, 'request_data') ?? '{}')
    try {
      const answer = await functions.invoke(name, event, undefined)
      return { data: { response_data: JSON.stringify(answer ?? null) } }
    } catch (error) {
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', messageOf(error))
    }
  },
})

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** The SDK's wire: answers one posted call, always as a body; a `code` in it means that it failed. */
export function wire(
  { clock, engine, files, functions, fileAccess, wechat }: Behind,
  counted: (action: string) => void,
) {
  const actions: Readonly<Record<string, Answer>> = {
    ...databaseActions(engine, clock.now),
    ...storageActions(files, fileAccess),
    ...functionActions(functions),
    ...wechatActions(wechat),
  }
  return async (params: Params): Promise<object> => {
    counted(params.action)
    const act = Object.hasOwn(actions, params.action) ? actions[params.action] : undefined
    try {
      if (!act) throw new CloudError('INVALID_PARAM', `unknown action ${params.action}`)
      return await act(params)
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'DATABASE_REQUEST_FAILED'
      return { code, message: messageOf(error) }
    }
  }
}
