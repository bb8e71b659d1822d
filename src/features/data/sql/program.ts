/** Size of the program that reads the database in the browser, in bytes, as it is unpacked. A host that compresses sends less. */
export const PROGRAM_BYTES = 688_197;
