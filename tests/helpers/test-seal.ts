/** A seal for tests: a ring whose edge is the edge of its picture, with a star in its middle. */
export const testSeal = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<circle cx="50" cy="50" r="48.75" fill="none" stroke="#d7000f" stroke-width="2.5"/>
<path d="M50 34 59.4 62.9 34.8 45.1h30.4L40.6 62.9z" fill="#d7000f"/>
</svg>
`
