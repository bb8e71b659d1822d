/** What the site's configuration and pages read from the environment. */
interface Settings {
  readonly data: string;
  readonly out?: string | undefined;
  readonly base?: string | undefined;
  readonly site?: string | undefined;
}

/** Astro takes these from the environment before its own configuration, though any program may have set them. */
const MISTAKABLE = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'];

/** Sets the environment of this process for Astro: our settings, nothing else, and no calls home. */
export function setEnvironment({ data, out, base, site }: Settings): void {
  for (const name of MISTAKABLE) Reflect.deleteProperty(process.env, name);
  const ours = { MAP_DATA: data, MAP_OUT: out, MAP_BASE: base, MAP_SITE: site };
  for (const [name, value] of Object.entries(ours)) if (value !== undefined) process.env[name] = value;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
