export { quote } from '../i18n/quote.ts';
