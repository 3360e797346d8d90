const { parentPort, workerData } = require('node:worker_threads')

const RealDate = Date
let offset = workerData.moved

/** The clock a function sees: the real one, moved. */
const now = () => RealDate.now() + offset

// Trap: dates made outside, by Node itself, must still be instances of this Date.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, created) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, created),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
RealDate.prototype.constructor = globalThis.Date

const { main } = require(workerData.file)

parentPort.on('message', async ({ id, event, context, moved }) => {
  if (moved !== undefined) {
    offset = moved
    return
  }
  try {
    parentPort.postMessage({ id, answer: await main(event, context) })
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.stack : String(error) })
  }
})
