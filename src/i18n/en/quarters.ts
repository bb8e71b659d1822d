/** Quarters of a year. */
const MONTHS: Readonly<Record<string, string>> = {
  q1: 'January to March',
  q2: 'April to June',
  q3: 'July to September',
  q4: 'October to December',
};

/** A quarter by its id: "October to December 2026" for 2026-q4. Throws for what is not the id of a quarter. */
export const quarterName = (id: string) => {
  const [year, quarter] = id.split('-');
  const months = MONTHS[quarter ?? ''];
  if (months === undefined || year === undefined) throw new RangeError(`"${id}" is not a quarter.`);
  return `${months} ${year}`;
};
