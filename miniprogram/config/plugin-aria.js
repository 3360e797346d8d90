// Taro leaves aria-* out of the weapp templates unless a component declares them. Templates and runtime both
// number the attributes of a component, so both must be told, or every number means something else.
const path = require('node:path')
const spokenComponents = require('./spoken-components')

module.exports = (ctx) =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, spokenComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime-aria.js')].flat()
    },
  })
