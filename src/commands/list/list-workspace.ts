import { definitionOf, documentContext } from '../../documents/index.ts'
import { allSections, asText, carrierOf, targetsOf, unitNameOn } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { layOutColumns } from '../lay-out-columns.ts'

type Listing = ReturnType<typeof listWorkspace>

/** What is in a workspace, as data; the shape of `plan list --json`. */
export function listWorkspace(workspace: Workspace) {
  const context = documentContext(workspace, false)
  return {
    documents: workspace.documents.map((document) => {
      const definition = definitionOf(document)
      return {
        id: document.id,
        kind: document.kind,
        file: document.parsed.source.name,
        title: definition.title(document, context),
        number: definition.number(document),
        period: definition.period(document, context),
        issuedBy: carrierOf(document, workspace)?.id,
      }
    }),
    points: workspace.documents.flatMap((document) =>
      allSections(asText(document)?.sections ?? []).flatMap((section) =>
        section.points.map((point) => ({
          document: document.id,
          section: section.title,
          id: point.id,
          lead: point.lead?.id,
          support: point.support.map(({ id }) => id),
          by: point.by?.endsOn,
          targets: point.targets.map(({ indicator, target }) => ({
            indicator: indicator.id,
            target: printTarget(target),
          })),
        })),
      ),
    ),
    // Of points too, with those that stand in a table of indicators.
    targets: workspace.documents.flatMap((document) =>
      targetsOf(document).map(({ target, point }) => ({
        document: document.id,
        point: point?.id,
        indicator: target.indicator.id,
        target: printTarget(target.target),
        annual: target.annual.map((own) => ({ year: own.year, target: printTarget(own.target) })),
      })),
    ),
    indicators: workspace.indicators.indicators.map(({ id, name, unit, measure }) => ({
      id,
      name,
      unit,
      measure,
    })),
    units: workspace.organization.units.map((unit) => ({
      id: unit.id,
      name: unitNameOn(unit),
      isGroup: unit.isGroup,
    })),
    typography: workspace.typography.deviations,
  }
}

/** The listing as people read it in a terminal: documents, indicators, units. */
export function listingText({ documents, points, indicators, units }: Listing): string {
  const byDocument = Map.groupBy(points, ({ document }) => document)
  return [
    layOutColumns(
      documents.map(({ id, kind, number = '', title }) => [
        id,
        kind,
        `${byDocument.get(id)?.length ?? ''}`,
        number,
        title,
      ]),
    ),
    layOutColumns(indicators.map(({ id, name, unit = '', measure }) => [id, measure, unit, name])),
    layOutColumns(units.map(({ id, name }) => [id, name])),
  ].join('\n')
}
