// The part of papaparse that the differential tests use; the package brings no types.
declare module 'papaparse' {
  const papa: {
    parse<Row>(
      text: string,
      options: { delimiter: string; newline: string },
    ): { data: Row[]; errors: { code: string }[] };
  };
  export default papa;
}
