import { Failure } from '../world'
import { crossed } from './crossing'
import { optionsOf, type Options } from './options'

/** One API: takes options, gives a result or a promise of one, throws a Failure where WeChat refuses. */
export type Ask = (options: Options) => unknown

/** An API that also exists as `…Sync`, with its options as arguments in this order. */
export interface Twin {
  readonly takes: readonly string[]
  /** The field of the result that the Sync one returns; without it, nothing. */
  readonly gives?: string
  readonly run: Ask
}

/** A refusal with numbers beside its words. */
export class NumberedFailure extends Failure {
  constructor(
    reason: string,
    readonly numbers: { readonly errno?: number; readonly errCode?: number },
  ) {
    super(reason)
  }
}

/** Who hears about each call. */
export interface Witness {
  readonly called: (name: string, options: Options) => void
  /** An API ended with something that is no refusal: the runner itself is at fault. */
  readonly broke: (text: string) => void
}

type Callback = (result: object) => void
type Outcome = { readonly isOk: boolean; readonly result: object }

const textOfError = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** `<name>:fail <reason>` with its numbers. */
function refusal(name: string, error: unknown, witness: Witness) {
  if (!(error instanceof Failure)) witness.broke(`wx.${name} broke: ${textOfError(error)}`)
  const reason = error instanceof Error ? error.message : String(error)
  const numbers = error instanceof NumberedFailure ? error.numbers : {}
  return { ...numbers, errMsg: `${name}:fail ${reason}` }
}

async function outcomeOf(
  name: string,
  ask: Ask,
  options: Options,
  witness: Witness,
): Promise<Outcome> {
  try {
    const result = crossed(await ask(options))
    return { isOk: true, result: { ...(result as object | undefined), errMsg: `${name}:ok` } }
  } catch (error) {
    return { isOk: false, result: refusal(name, error, witness) }
  }
}

const callback = (options: Options, name: string): Callback | undefined =>
  typeof options[name] === 'function' ? (options[name] as Callback) : undefined

const anyCallback = (options: Options) =>
  ['success', 'fail', 'complete'].some((name) => callback(options, name) !== undefined)

/** Calls in a task of its own: what a callback throws is the page's error, not the API's. */
const later = (call: Callback | undefined, result: object) => {
  if (call) setTimeout(() => call(result))
}

function tell(options: Options, { isOk, result }: Outcome) {
  later(callback(options, isOk ? 'success' : 'fail'), result)
  later(callback(options, 'complete'), result)
}

/** Gives an API WeChat's manners: callbacks when one is given, otherwise a promise. */
export const withManners =
  (name: string, ask: Ask, witness: Witness) =>
  (given?: unknown): unknown => {
    const options = optionsOf(given)
    witness.called(name, options)
    const outcome = outcomeOf(name, ask, options, witness)
    if (anyCallback(options)) {
      void outcome.then((done) => tell(options, done))
      return undefined
    }
    return new Promise((resolve, reject) => {
      // WeChat rejects with a plain object.
      void outcome.then(({ isOk, result }) => (isOk ? resolve : reject)(result))
    })
  }

/** Gives an API the manners of wx.request: callbacks only, and a task that can be given up. */
export const asTask =
  (name: string, ask: Ask, witness: Witness) =>
  (given?: unknown): object => {
    const options = optionsOf(given)
    witness.called(name, options)
    let giveUp = () => {}
    const aborted = new Promise((_, reject) => {
      giveUp = () => reject(new Failure('abort'))
    })
    const first: Ask = (asked) => Promise.race([aborted, Promise.resolve(asked).then(ask)])
    void outcomeOf(name, first, options, witness).then((done) => tell(options, done))
    const nothing = () => {}
    return {
      abort: giveUp,
      onHeadersReceived: nothing,
      offHeadersReceived: nothing,
      onProgressUpdate: nothing,
      offProgressUpdate: nothing,
    }
  }

/** The Sync form of an API: arguments in order, the result at once, an exception for a refusal. */
export const atOnce =
  (name: string, { takes, gives, run }: Twin, witness: Witness) =>
  (...args: readonly unknown[]): unknown => {
    const options = Object.fromEntries(takes.map((option, i) => [option, args[i]]))
    witness.called(name, options)
    try {
      const result = crossed(run(options)) as Options | undefined
      return gives === undefined ? undefined : result?.[gives]
    } catch (error) {
      const refused = refusal(name, error, witness)
      throw Object.assign(new Error(refused.errMsg), refused)
    }
  }

/** The asynchronous forms of a table of twins, and the Sync ones. */
export function bothForms(twins: Readonly<Record<string, Twin>>, witness: Witness) {
  const forms = Object.entries(twins).flatMap(([name, twin]) => [
    [name, withManners(name, twin.run, witness)] as const,
    [`${name}Sync`, atOnce(`${name}Sync`, twin, witness)] as const,
  ])
  return Object.fromEntries(forms)
}
