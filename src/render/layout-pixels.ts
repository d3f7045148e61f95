export const pixelsPerMm = 96 / 25.4

/**
 * How much larger a page is laid out than it is printed. Chromium puts baselines, borders and page breaks on
 * whole pixels (0.26 mm): rows would stand 10.32 and 10.58 mm apart in turn, and every rule would be 0.26 mm
 * thick. Ten is the most that it takes; the error is then 0.03 mm.
 */
export const printZoom = 10

/** Rounds a length in pixels to what the enlarged layout can hold. */
export function fine(pixels: number): number {
  return Math.round(pixels * printZoom) / printZoom
}

/** The height of a sheet as Chromium lays it out: whole three-hundredths of an inch, then the next fine pixel. */
export function sheetPixels(millimetres: number): number {
  const inches = Math.round((millimetres / 25.4) * 300) / 300
  return Math.ceil(inches * 96 * printZoom) / printZoom
}
