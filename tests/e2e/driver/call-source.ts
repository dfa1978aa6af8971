/** The source of a call that a page can evaluate. The function must stand alone; its argument travels as JSON. */
export function callSource<Argument>(run: (argument: Argument) => unknown, argument: Argument): string {
  return `(${run.toString()})(${argument === undefined ? 'undefined' : JSON.stringify(argument)})`;
}
