import { Failure } from '../world'
import { BuiltIn } from './element'
import { surroundings } from './surroundings'

/** Where a link leads, by its open-type. */
const ways: Readonly<Record<string, (link: Navigator) => void>> = {
  navigate: (link) => surroundings().world.pages.navigateTo(link.text('url')),
  redirect: (link) => surroundings().world.pages.redirectTo(link.text('url')),
  switchTab: (link) => surroundings().world.pages.switchTab(link.text('url')),
  reLaunch: (link) => surroundings().world.pages.reLaunch(link.text('url')),
  navigateBack: (link) => surroundings().world.pages.navigateBack(link.amount('delta')),
}

export class Navigator extends BuiltIn {
  tapped(): void {
    const { world } = surroundings()
    const type = this.text('open-type')
    const go = this.text('target') === 'self' ? ways[type] : undefined
    if (go === undefined)
      return world.complain(`<navigator open-type="${type}"> is not known to the runner`)
    try {
      go(this)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      world.complain(`<navigator url="${this.text('url')}">: ${error.message}`)
    }
  }
}
