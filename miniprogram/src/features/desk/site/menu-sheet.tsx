import { useState } from 'react'
import { meals, type Meal } from '@shared/policy/meal-subsidy'
import { sitesCopy as words } from '../../../copy/sites'
import { call } from '../../../server/call'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import type { SheetProps } from './sheet-props'

type Dishes = Readonly<Partial<Record<Meal, string>>>

const dishesOn = ({ menus }: SheetProps['site'], on: string): Dishes =>
  Object.fromEntries(menus.filter((one) => one.on === on).map((one) => [one.meal, one.dishes]))

/** What is cooked on a day, meal by meal. */
export function MenuSheet({ site, today, onClose, onDone }: SheetProps) {
  const [on, setOn] = useState(today)
  const [dishes, setDishes] = useState(() => dishesOn(site, today))
  const written = meals.filter((meal) => (dishes[meal] ?? '').trim() !== '')
  const { id, version } = site
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'setMenu', {
        ...{ id, version, on: on },
        dishes: written.map((meal) => ({ meal, dishes: dishes[meal] ?? '' })),
      }),
    () => onDone(words.saved),
  )
  const move = (next: string) => {
    setOn(next)
    setDishes(dishesOn(site, next))
  }
  return (
    <FormSheet
      tall
      title={words.acts.menu}
      act={words.save}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      <DateField label={words.menuOn} min={today} value={on} onChange={move} {...errorOf('on')} />
      {meals.map((meal) => (
        <Field
          key={meal}
          multiline
          label={words.dishes(meal)}
          hint={words.dishesHint}
          maxLength={200}
          value={dishes[meal] ?? ''}
          onChange={(next) => setDishes({ ...dishes, [meal]: next })}
          {...errorOf(`dishes.${written.indexOf(meal)}.dishes`)}
        />
      ))}
    </FormSheet>
  )
}
