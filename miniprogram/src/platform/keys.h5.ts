const steps: Partial<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

function moveFocus(from: HTMLElement, role: string, step: 1 | -1) {
  const group = from.closest('[role=radiogroup],[role=tablist],[role=listbox]')
  const items = [...(group?.querySelectorAll<HTMLElement>(`[role=${role}]`) ?? [])]
  items[(items.indexOf(from) + step + items.length) % items.length]?.focus()
}

/** Enter and Space press; in a group of radios, tabs or options the arrow keys move. */
export function keys(role: string, press: () => void): Record<string, unknown> {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.currentTarget instanceof HTMLElement) || event.target !== event.currentTarget)
      return
    const step = steps[event.key]
    if (event.key === 'Enter' || event.key === ' ') press()
    else if (step !== undefined && ['radio', 'tab', 'option'].includes(role))
      moveFocus(event.currentTarget, role, step)
    else return
    event.preventDefault()
  }
  return { onKeyDown }
}
