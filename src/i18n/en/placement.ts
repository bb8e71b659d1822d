/** Names for where entries without a region stand, beside the names of the regions. */
export const ukWide = 'UK-wide, no base';
export const noPlace = 'No place known';
