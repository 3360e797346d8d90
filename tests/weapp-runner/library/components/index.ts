import type { World } from '../world'
import { Button } from './button'
import { Canvas } from './canvas'
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Switch } from './choices'
import { MatchMedia, PageContainer, PlainText, Unknown } from './containers'
import { Icon, Progress } from './drawn'
import { BuiltIn } from './element'
import { Form } from './form'
import { Picture } from './image'
import { Label } from './label'
import { MapMarker, MapView } from './map'
import { MovableView } from './movable'
import { Navigator } from './navigator'
import { PageMeta } from './page-meta'
import { Picker, PickerView } from './pickers'
import { RootPortal } from './portal'
import { RichText } from './rich-text'
import { ScrollView } from './scroll-view'
import { Slider } from './slider'
import { settleIn, type Tools } from './surroundings'
import { Swiper, SwiperItem } from './swiper'
import { builtIn, type Simulated } from './tags'
import { Input, Textarea } from './text-fields'

export { baseStyle } from './base-style'
export { canvasTouches } from './canvas'
export type { WxElement } from './element'
export { applyRootFontSize } from './page-meta'
export type { Tools } from './surroundings'
export { builtIn } from './tags'
export { withoutRpx } from './values'

type Behaviour = new () => BuiltIn

const behaviours: Readonly<Record<Simulated, Behaviour>> = {
  view: BuiltIn,
  text: PlainText,
  image: Picture,
  button: Button,
  input: Input,
  textarea: Textarea,
  label: Label,
  form: Form,
  checkbox: Checkbox,
  'checkbox-group': CheckboxGroup,
  radio: Radio,
  'radio-group': RadioGroup,
  switch: Switch,
  slider: Slider,
  picker: Picker,
  'picker-view': PickerView,
  'picker-view-column': BuiltIn,
  'scroll-view': ScrollView,
  swiper: Swiper,
  'swiper-item': SwiperItem,
  icon: Icon,
  progress: Progress,
  navigator: Navigator,
  canvas: Canvas,
  map: MapView,
  'rich-text': RichText,
  'cover-view': BuiltIn,
  'cover-image': Picture,
  'movable-area': BuiltIn,
  'movable-view': MovableView,
  'root-portal': RootPortal,
  'page-container': PageContainer,
  'page-meta': PageMeta,
  'navigation-bar': BuiltIn,
  'match-media': MatchMedia,
}

const behaviourOf = (tag: string): Behaviour =>
  (behaviours as Readonly<Record<string, Behaviour | undefined>>)[tag] ?? Unknown

/** Lets the browser know every tag of WeChat, as `wx-<tag>`. Call it once, before the first page opens. */
export function defineBuiltIns(world: World, tools: Tools): void {
  settleIn({ world, tools })
  // A class may stand for one tag only, so each tag has a class of its own.
  for (const tag of builtIn) customElements.define(`wx-${tag}`, class extends behaviourOf(tag) {})
  customElements.define('wx-map-marker', MapMarker)
}
