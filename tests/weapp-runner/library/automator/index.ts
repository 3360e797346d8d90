import { asJson } from '../as-json'
import type { Sandbox } from '../sandbox'
import type { World } from '../world'
import { appMethods } from './app-methods'
import { elementMethods } from './element-methods'
import { fingerMethods } from './fingers'
import { pageMethods } from './page-methods'
import type { Methods, Params } from './protocol'
import { createRefs } from './refs'

/** Waits until what a method set going in this turn, timers of 0 ms among it, has run. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

/** Gives a refusal of wx, which is a plain object, the form of an error. */
async function answered(ask: () => unknown): Promise<unknown> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Object && 'errMsg' in error) throw new Error(String(error.errMsg))
    throw error
  }
}

/** Answers the methods of miniprogram-automator's protocol that are about the app. */
export function createAutomator(
  world: World,
  sandbox: Sandbox,
  wx: Record<string, unknown>,
  isAsync: (name: string) => boolean,
) {
  const refs = createRefs(world.pages)
  const methods: Methods = {
    ...appMethods(world, sandbox, wx, isAsync),
    ...pageMethods(refs),
    ...elementMethods(refs),
    ...fingerMethods(refs),
  }
  return async (name: string, params: Record<string, unknown>): Promise<unknown> => {
    const method = methods[name]
    if (method === undefined) throw new Error(`the runner does not know ${name}`)
    const result = asJson(await answered(() => method(params as unknown as Params)))
    await settle()
    return result
  }
}
