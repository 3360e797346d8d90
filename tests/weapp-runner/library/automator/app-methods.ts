import type { Sandbox } from '../sandbox'
import type { OpenPage, World } from '../world'
import type { Methods } from './protocol'

type Api = (...args: unknown[]) => unknown

interface Options {
  success?: (result: unknown) => void
  fail?: (result: unknown) => void
  complete?: (result: unknown) => void
}

const named = ({ id, path, query }: OpenPage) => ({ pageId: id, path, query })

const failed = (result: unknown) =>
  result instanceof Object && 'errMsg' in result && /:fail/.test(String(result.errMsg))

/** Gives a mocked answer the way the API gives its own: at once, by callback or as a promise. */
function asApi(isAsync: boolean, answer: Api): Api {
  if (!isAsync) return answer
  return (...args) => {
    const options = (args[0] ?? {}) as Options
    const result = Promise.resolve().then(() => answer(...args))
    const { success, fail, complete } = options
    if (!success && !fail && !complete)
      return result.then((value) => {
        if (failed(value)) throw value as Error
        return value
      })
    void result.then((value) => {
      ;(failed(value) ? fail : success)?.(value)
      complete?.(value)
    })
    return undefined
  }
}

/** What can be asked of the app as a whole: its pages, wx, and code run in its logic layer. */
export function appMethods(
  world: World,
  sandbox: Sandbox,
  wx: Record<string, unknown>,
  isAsync: (name: string) => boolean,
): Methods {
  const own = new Map<string, unknown>()
  const api = (name: string): Api => {
    const found = wx[name]
    if (!(name in wx) || typeof found !== 'function') throw new Error(`wx.${name} not exists`)
    return found as Api
  }
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.5.0' }),
    'App.enableLog': () => undefined,
    'App.exit': () => undefined,
    'App.getCurrentPage': () => named(world.pages.top()),
    'App.getPageStack': () => ({ pageStack: world.pages.stack.map(named) }),
    'App.callWxMethod': async ({ method, args = [] }) => ({ result: await api(method)(...args) }),
    'App.mockWxMethod': ({ method, functionDeclaration, args = [], ...rest }) => {
      const original = own.get(method) ?? wx[method]
      own.set(method, original)
      if (functionDeclaration === undefined && !('result' in rest)) {
        wx[method] = original
        return
      }
      const mock =
        functionDeclaration === undefined
          ? () => rest.result
          : (...given: unknown[]) =>
              sandbox.read(functionDeclaration).call({ origin: original }, ...given, ...args)
      wx[method] = asApi(isAsync(method), mock)
    },
    'App.callFunction': async ({ functionDeclaration = '', args = [] }) => ({
      result: await sandbox.read(functionDeclaration)(...args),
    }),
    'App.addBinding': ({ name }) => {
      sandbox.globals[name] = (...args: unknown[]) =>
        void world.door.emit({ method: 'App.bindingCalled', params: { name, args } })
    },
  }
}
