import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  Component as GlassComponent,
  Element as GlassElement,
  NativeNode,
} from 'glass-easel'
import {
  component,
  MiniProgramEnv,
  type ComponentEnv,
  type Root,
} from 'glass-easel-miniprogram-adapter'
import type { Bundle, ComponentConfig } from '../output/bundle'
import { builtIn, withoutRpx, type WxElement } from './components'
import { isIsolated, resolvePath, scopeName } from './paths'
import { knowScope } from './selectors'
import type { Caller } from './world'

type Compiled = Parameters<ReturnType<MiniProgramEnv['createCodeSpace']>['addCompiledTemplate']>[1]
type SetData = (this: Caller, data: Record<string, unknown>, done?: () => void) => void

export interface Engine {
  /** Makes an instance of a page or component, not yet in the document. */
  readonly create: (path: string) => Root
  /** The environment whose Page, Component and Behavior the module that runs now should use. */
  readonly environment: () => ComponentEnv
}

/** Lets our elements see an attribute as it was given: glass-easel writes true and undefined both as "". */
function passRawAttributes() {
  const update = Object.getOwnPropertyDescriptor(GlassElement.prototype, 'updateAttribute')
    ?.value as (name: string, value: unknown) => void
  NativeNode.prototype.updateAttribute = function (this: NativeNode, name: string, value: unknown) {
    const element = this.getBackendElement() as WxElement | null
    if (value === undefined || value === null || value === false) element?.removeAttribute(name)
    else update.call(this, name, value)
    element?.received?.(name, value)
  }
}

/** The browser knows no rpx. */
function readRpx() {
  const prototype = GlassElement.prototype as unknown as {
    setNodeStyle: (style: string, segment: number) => void
  }
  const own = prototype.setNodeStyle
  prototype.setNodeStyle = function (style, segment) {
    own.call(this, withoutRpx(style), segment)
  }
}

/** Lets selectors and labels find an element by its id. */
function writeIds() {
  const own = Object.getOwnPropertyDescriptor(GlassElement.prototype, 'id')
  if (own?.set === undefined) throw new Error('glass-easel changed: an element has no id to set')
  Object.defineProperty(GlassElement.prototype, 'id', {
    ...own,
    set(this: GlassElement, id: unknown) {
      own.set?.call(this, id)
      const element = this.getBackendElement() as HTMLElement | null
      if (element instanceof HTMLElement) element.id = String(id)
    },
  })
}

/** glass-easel makes a plain element of a tag that nobody knows. */
function nameUnknownTags(complain: (text: string) => void) {
  const own = NativeNode.create.bind(NativeNode)
  NativeNode.create = (tag, ...rest) => {
    if (!tag.startsWith('wx-')) complain(`<${tag}> is not known to the runner`)
    return own(tag, ...rest)
  }
}

/** glass-easel leaves it to its host to say that a component is on the screen. */
function sayReady() {
  const prototype = GlassComponent.prototype as unknown as {
    triggerLifetime: (name: string, args: unknown[]) => void
  }
  const own = prototype.triggerLifetime
  prototype.triggerLifetime = function (this: GlassElement, name, args) {
    own.call(this, name, args)
    if (name !== 'attached') return
    setTimeout(() => {
      if (GlassElement.isAttached(this)) own.call(this, 'ready', [])
    })
  }
}

/** As in WeChat data crosses to the view as JSON; each crossing is counted. */
function countSetData(crossed: (caller: Caller, bytes: number) => void) {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData }
  const own = prototype.setData
  prototype.setData = function (data, done) {
    const json = JSON.stringify(data)
    crossed(this, new TextEncoder().encode(json).length)
    own.call(this, JSON.parse(json) as Record<string, unknown>, done)
  }
}

/** Templates are compiled to code, as they are in WeChat. */
function evaluated(source: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  return new Function(`return ${source}`)()
}

function addStyle(css = '') {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}

/** Sets up glass-easel for a compiled mini-program: its templates, configurations and our built-in tags. */
export function createEngine(
  bundle: Bundle,
  load: (path: string) => unknown,
  on: {
    crossed: (caller: Caller, bytes: number) => void
    complain: (text: string) => void
    /** Code of the app threw. */
    broke: (text: string) => void
  },
): Engine {
  passRawAttributes()
  readRpx()
  writeIds()
  nameUnknownTags(on.complain)
  sayReady()
  countSetData(on.crossed)
  addGlobalErrorListener((error) => {
    on.broke(error instanceof Error ? (error.stack ?? error.message) : String(error))
    // Trap: anything else and glass-easel says it on the console too.
    return false
  })
  addGlobalWarningListener((text) => {
    on.complain(text)
    return true
  })
  const environment = new MiniProgramEnv()
  const backend = environment.associateBackend()
  const space = environment.createCodeSpace('main', true)
  for (const tag of builtIn) space.getComponentSpace().setGlobalUsingComponent(tag, `wx-${tag}`)
  const groups = evaluated(bundle.templates) as Record<string, unknown>
  for (const [path, content] of Object.entries(groups)) {
    // Trap: without the last option a bindtap on a plain tag is never called.
    const compiled = { groupList: groups, content, fallbackListenerOnNativeNode: true }
    space.addCompiledTemplate(path, compiled as unknown as Compiled)
  }
  for (const [path, config] of Object.entries(bundle.configs)) {
    space.addComponentStaticConfig(path, config as object)
    if (!isIsolated(config)) continue
    space.addStyleSheet(path, undefined, scopeName(path))
    knowScope(scopeName(path))
  }

  const defined = new Set<string>()
  let current: ComponentEnv | undefined
  function define(path: string) {
    if (defined.has(path)) return
    defined.add(path)
    const config: ComponentConfig = bundle.configs[path] ?? {}
    const used = { ...bundle.app.usingComponents, ...config.usingComponents }
    for (const to of Object.values(used)) define(resolvePath(path, to))
    if (config.component === true) addStyle(bundle.styles[path])
    space.componentEnv(path, (next) => {
      const before = current
      current = next
      try {
        load(path)
      } finally {
        current = before
      }
    })
  }
  return {
    create: (path) => {
      define(path)
      return backend.createRoot('wx-page-root', space, `/${path}`)
    },
    environment: () => {
      if (current === undefined)
        throw new Error('Page() and Component() are called while a page loads')
      return current
    },
  }
}
