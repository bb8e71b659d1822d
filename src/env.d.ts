/// <reference types="astro/client" />
import type { Site } from './core/site.ts';

declare global {
  namespace App {
    interface Locals {
      /** The checked data of this build, the day and the language. */
      site: Site;
    }
  }
}
