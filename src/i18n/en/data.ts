export const crumb = 'Data';
