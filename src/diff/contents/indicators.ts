import {
  type Indicator,
  type IndicatorDictionary,
  indicatorCallNames,
  indicatorNamed,
} from '../../model/index.ts'

/** The permanent id that stands for an indicator of either of two dictionaries. */
export type IndicatorId = (indicator: Indicator) => string

/** Indicators are the same by id; else by a name that they have in common. */
export function matchIndicators({ indicators }: IndicatorDictionary): IndicatorId {
  const ids = new Set(indicators.map(({ id }) => id))
  return (indicator) => {
    if (ids.has(indicator.id)) return indicator.id
    const same = indicatorCallNames(indicator).flatMap((name) => indicatorNamed(indicators, name) ?? [])
    return same[0]?.id ?? indicator.id
  }
}
