type Values = Readonly<Record<string, unknown>>

const field = {
  value: '',
  placeholder: '',
  maxlength: 140,
  disabled: false,
  focus: false,
  cursor: -1,
  name: '',
} satisfies Values

const choice = { value: '', checked: false, disabled: false } satisfies Values

/** What WeChat assumes of an attribute that was not given; also what a test may read as a property. */
export const defaults: Readonly<Record<string, Values>> = {
  button: { size: 'default', type: 'default', plain: false, disabled: false, loading: false },
  checkbox: choice,
  'checkbox-group': { name: '' },
  'cover-image': { src: '' },
  form: { 'report-submit': false },
  icon: { type: '', size: 23, color: '' },
  image: { src: '', mode: 'scaleToFill' },
  input: { ...field, type: 'text', password: false, 'confirm-type': 'done', 'confirm-hold': false },
  label: { for: '' },
  map: {
    longitude: 0,
    latitude: 0,
    scale: 16,
    markers: [],
    polyline: [],
    polygons: [],
    circles: [],
  },
  'movable-view': { x: 0, y: 0, direction: 'none', 'out-of-bounds': false, disabled: false },
  navigator: { target: 'self', url: '', 'open-type': 'navigate', delta: 1 },
  'page-container': { show: false, overlay: true, position: 'bottom', round: false },
  picker: { mode: 'selector', range: [], 'range-key': '', disabled: false, name: '' },
  'picker-view': { value: [] },
  progress: { percent: 0, 'show-info': false, 'stroke-width': 6, active: false },
  radio: choice,
  'radio-group': { name: '' },
  'rich-text': { nodes: [], space: '' },
  'root-portal': { enable: true },
  'scroll-view': {
    'scroll-x': false,
    'scroll-y': false,
    'upper-threshold': 50,
    'lower-threshold': 50,
    'scroll-into-view': '',
    'refresher-enabled': false,
    'refresher-threshold': 45,
    'refresher-triggered': false,
  },
  slider: { min: 0, max: 100, step: 1, value: 0, disabled: false, 'show-value': false, name: '' },
  swiper: { current: 0, 'current-item-id': '', vertical: false, circular: false },
  'swiper-item': { 'item-id': '' },
  switch: { checked: false, disabled: false, type: 'switch', color: '#04BE02', name: '' },
  text: { decode: false, space: '' },
  textarea: { ...field, 'auto-height': false, 'confirm-type': 'return', 'confirm-hold': false },
}
