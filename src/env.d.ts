/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The checked data of this build, the day and the language. */
    site: import('./core/site.ts').Site;
  }
}
