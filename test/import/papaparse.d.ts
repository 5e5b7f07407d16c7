// The part of papaparse that the differential tests use; the package brings no types.
declare module 'papaparse' {
  export function parse<Row>(
    text: string,
    options: { delimiter: string; newline: string },
  ): { data: Row[]; errors: { code: string }[] };
}
