// The aria-* attributes the kit uses, and the mini-program components that must carry them.
const spoken = [
  'role',
  'label',
  'hidden',
  'disabled',
  'checked',
  'selected',
  'expanded',
  'live',
  'modal',
  'busy',
]
const components = ['View', 'Text', 'Image', 'Input', 'Textarea', 'Label', 'Picker', 'Canvas']

const attributes = Object.fromEntries(spoken.map((name) => [`aria-${name}`, '']))

module.exports = Object.fromEntries(components.map((name) => [name, attributes]))
