/** What commands say about their arguments and about what the computer refuses; what each does has words of its own. */

// Arguments.

export const emptyOption = (option: string) =>
  `--${option} is empty. Give it a value, or leave the option out.`;
export const emptyArgument = 'An argument is empty. Name a file or a folder, or leave it out.';
export const hiddenCharacter = (what: string, character: string) =>
  `${what} holds a character that cannot be seen, ${character}. Type it again without.`;
export const argument = 'An argument';

// Paths that were named.

export const noFolder = (path: string, option: string) =>
  `There is no folder "${path}". Name one that is there with --${option}.`;
export const notAFolder = (path: string, option: string) =>
  `"${path}" is a file. Name a folder with --${option}.`;
export const notAFile = (path: string, option: string) =>
  `"${path}" is a folder. Name a file with --${option}.`;
export const behindAFile = (path: string, file: string, option: string) =>
  `"${path}" cannot be written, because "${file}" is a file and not a folder. Name another path with --${option}.`;
export const noFolderFor = (path: string, folder: string, option: string) =>
  `"${path}" cannot be written, because there is no folder "${folder}". Make it first, or name another path with --${option}.`;

// What the computer refuses, one for each code of its errors that wrong input can cause.

export const notThere = (path: string) => `There is no "${path}". Look how it is spelt.`;
export const notInAFile = (path: string) =>
  `"${path}" cannot be reached, because a part of it is a file and not a folder. Name another path.`;
export const notAllowed = (path: string) =>
  `"${path}" may not be read or written by you. Change who may use it, or name another path.`;
export const isAFolder = (path: string) => `"${path}" is a folder, and a file is needed. Name a file.`;
export const folderForAFile = 'A folder was named where a file is needed. Name a file.';
export const isThere = (path: string) => `"${path}" is there already. Name another path, or move it away.`;
export const notEmpty = (path: string) => `"${path}" is not empty. Name another folder, or empty it.`;
export const nameTooLong = (path: string) =>
  `"${path}" is longer than this computer allows. Name a shorter path.`;
export const linksInACircle = (path: string) =>
  `"${path}" is a link that leads to itself. Name the file itself.`;
export const readOnly = (path: string) => `"${path}" lies where nothing can be written. Name another path.`;
export const diskFull = 'The disk is full, or your share of it is. Make room and run it again.';
export const tooManyFiles = 'Too many files are open on this computer. Close some programs and run it again.';
export const outOfMemory = 'There is not enough memory. Close some programs and run it again.';
export const portInUse = (port: string) =>
  `Port ${port} is in use. Set PORT to another number, or end the program that uses it.`;
export const portNotAllowed = (port: string) =>
  `Port ${port} may not be used by you. Set PORT to a number above 1023.`;
export const noProgram = (program: string) =>
  `The program "${program}" could not be started: it is not installed, or the folder it should work in is not there.`;
export const gitFailed = (said: string) =>
  `Git could not do what was asked of it: ${said} Look whether the folder is a repository and its history is there.`;
export const programFailed = (program: string, said: string) => `The program "${program}" failed: ${said}`;

// Files that were named or that the command needs.

export const brokenFile = (path: string) =>
  `${path} is not what its schema asks for. \`npm run validate\` says why.`;
export const notAParcel =
  'REVIEW does not hold what `npm run review -- --format parcel` makes. Make it again.';

// What is nobody's wrong input.

export const ownFault = (message: string) =>
  `This is a fault of the program and not of what you gave it: ${message}\nPlease tell the people who look after the map. MAP_DEBUG=1 before the command shows where it happened.`;
