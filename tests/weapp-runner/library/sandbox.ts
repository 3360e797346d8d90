import { resolvePath } from './paths'

type Module = { exports: unknown }

/** What a mini-program's code may see of the engine below it: the language and timers, no browser. */
const LANGUAGE =
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
  Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  console setTimeout clearTimeout setInterval clearInterval`.split(/\s+/)

const isIdentifier = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name)

/** The names of the browser that mini-program code must find undefined, as it does on a phone. */
const browserNames = () => {
  const seen = new Set<string>(['globalThis'])
  for (let at: unknown = window; at instanceof Object; at = Object.getPrototypeOf(at))
    Object.getOwnPropertyNames(at).forEach((name) => seen.add(name))
  return [...seen].filter((name) => isIdentifier(name) && !LANGUAGE.includes(name))
}

export interface Sandbox {
  /** Runs a module once and gives what it exports. */
  readonly load: (path: string) => unknown
  /** The globals that page code shares; tests evaluate functions with the same. */
  readonly globals: Record<string, unknown>
  /** Reads the source of a function in the logic layer, as the automator's `evaluate` does. */
  readonly read: (source: string) => (...args: unknown[]) => unknown
}

/** Runs the compiled modules with the globals a mini-program has, and none of the browser's. */
export function createSandbox(
  scripts: Readonly<Record<string, string>>,
  globals: Record<string, unknown>,
): Sandbox {
  const cache = new Map<string, Module>()
  const hidden = browserNames().filter((name) => !(name in globals))
  const shared: Record<string, unknown> = { ...globals }
  for (const name of LANGUAGE) shared[name] = Reflect.get(window, name)
  shared['global'] = shared
  const given = { ...globals, global: shared, globalThis: shared }
  const names = [...Object.keys(given), ...hidden.filter((name) => !(name in given))]
  const values = names.map((name) => Reflect.get(given, name) as unknown)
  const compile = (parameters: string[], body: string) =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a module runs with the globals it is given
    new Function(...names, ...parameters, body) as (...args: unknown[]) => unknown

  function load(path: string): unknown {
    const known = cache.get(path)
    if (known !== undefined) return known.exports
    const source = scripts[path]
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module: Module = { exports: {} }
    cache.set(path, module)
    const require = (to: string) => load(resolvePath(path, to).replace(/\.js$/, ''))
    const run = compile(
      ['module', 'exports', 'require'],
      `${source}\n//# sourceURL=weapp:///${path}.js`,
    )
    run(...values, module, module.exports, require)
    return module.exports
  }

  return {
    load,
    globals: shared,
    read: (source) => {
      // Trap: what a test exposed later is a global too.
      const added = Object.keys(shared).filter(
        (name) => !names.includes(name) && !LANGUAGE.includes(name),
      )
      const later = added.map((name) => shared[name])
      return compile(added, `return (${source})`)(...values, ...later) as () => unknown
    },
  }
}
