export interface HostilePage {
  readonly css: string;
  readonly neutral: string;
  readonly root?: string;
  readonly wrap?: string;
  readonly theme?: string;
  readonly moves?: readonly string[];
}
export const hostileHosts: Readonly<Record<string, HostilePage>>;
