import { Text, View } from '@tarojs/components'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { useUid } from '../platform/uid'
import './choice.css'
import { FieldFrame, type FieldFrameProps } from './field-frame'
import { Icon } from './icon'

export interface ChoiceOption<V extends string> {
  value: V
  label: string
  /** What is heard instead, where the same words stand twice on a page. */
  spoken?: string
  /** Second line; cards only. */
  sub?: string
  /** Why it cannot be chosen. Present means disabled. */
  blocked?: string
}

interface Common<V extends string> extends Pick<FieldFrameProps, 'label' | 'hint' | 'error'> {
  options: readonly ChoiceOption<V>[]
  /** chips: short words side by side; cards: one below the other with a second line. */
  look?: 'chips' | 'cards'
  /** Read only: what was chosen stays to be seen. */
  disabled?: boolean
  id?: string
}

interface One<V extends string> extends Common<V> {
  multiple?: false
  value: V | undefined
  onChange: (value: V) => void
}

interface Many<V extends string> extends Common<V> {
  multiple: true
  value: readonly V[]
  onChange: (value: V[]) => void
}

export type ChoiceProps<V extends string> = One<V> | Many<V>

/** Pick one (radios) or several (checkboxes) of a few. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const made = useUid()
  const id = props.id ?? made
  const { label, hint, error, options, look = 'chips', disabled = false } = props
  const chosen = (value: V) =>
    props.multiple === true ? props.value.includes(value) : props.value === value
  const toggle = (value: V) => {
    if (props.multiple !== true) props.onChange(value)
    else
      props.onChange(
        chosen(value) ? props.value.filter((other) => other !== value) : [...props.value, value],
      )
  }
  const group = speak({ role: props.multiple === true ? 'group' : 'radiogroup', label })
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} group>
      <View id={id} className={look} {...group}>
        {options.map((option) => (
          <Option
            key={option.value}
            option={option}
            look={look}
            multiple={props.multiple === true}
            checked={chosen(option.value)}
            off={disabled || option.blocked !== undefined}
            onPress={() => toggle(option.value)}
          />
        ))}
      </View>
    </FieldFrame>
  )
}

interface OptionProps {
  option: ChoiceOption<string>
  look: 'chips' | 'cards'
  multiple: boolean
  checked: boolean
  off: boolean
  onPress: () => void
}

function Option({ option, look, multiple, checked, off, onPress }: OptionProps) {
  const sub = option.blocked ?? option.sub
  const state = {
    role: multiple ? 'checkbox' : 'radio',
    checked,
    disabled: off || undefined,
    onPress,
  } as const
  const heard = option.spoken ?? option.label
  const label = sub === undefined ? heard : `${heard}，${sub}`
  if (look === 'chips') {
    return (
      <Press
        className={`chip ${checked ? 'chip-on' : ''} ${off ? 'chip-off' : ''}`}
        label={label}
        {...state}
      >
        {checked && <Icon name="check" weight={2.4} />}
        <Text>{option.label}</Text>
      </Press>
    )
  }
  return (
    <Press
      className={`pick ${checked ? 'pick-on' : ''} ${off ? 'pick-off' : ''}`}
      label={label}
      {...state}
    >
      <View className={multiple ? 'pick-square' : 'pick-dot'}>
        {multiple && checked && <Icon name="check" size={18} weight={2.6} />}
      </View>
      <View className="grow">
        <View className="strong">{option.label}</View>
        {sub !== undefined && <View className="small">{sub}</View>}
      </View>
    </Press>
  )
}
