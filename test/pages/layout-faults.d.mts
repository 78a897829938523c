/** What is wrong with the layout of the page in which it is run. */
export function layoutFaults(): string[];
