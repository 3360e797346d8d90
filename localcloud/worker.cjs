const { parentPort, workerData } = require('node:worker_threads')

const RealDate = Date
let offset = 0

/** The clock a function sees: the real one, moved. */
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset)
    else super(...args)
  }
  static now() {
    return RealDate.now() + offset
  }
}

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
