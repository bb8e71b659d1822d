/**
 * Stops a command on a Node that cannot run it, and says what to do. It is plain JavaScript, loaded before the command
 * itself (`node --import`), because such a Node could not even read a TypeScript file.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}. Run \`npm ci\` without --ignore-scripts, then use npm run …, which brings Node 24.`,
  );
  process.exit(1);
}
