/** What the tests use of the library that checks data packages, which brings no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  export class Package {
    static load(descriptor: string, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
