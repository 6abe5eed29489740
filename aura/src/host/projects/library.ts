import { access, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { uniqueName } from "@loophole/pulse";
import { copyProject, createProject, listProjects, openProject } from "@loophole/pulse/persistence";
import type { ProjectList } from "@loophole/schemas/types";
import { HostError } from "../host-error.ts";

/** Folder of the user's first copy of the demo song. */
const DEMO_NAME = "First Light";

/** The user's songs: folders below the data directory's projects folder. */
export class Library {
  /** Absolute path of the folder that holds the songs. */
  readonly folder: string;
  readonly #demo: string;
  /** A song from elsewhere that was named at start. */
  readonly #named: string | null;

  constructor(options: { dataDir: string; demoFolder: string; named?: string | undefined }) {
    this.folder = resolve(options.dataDir, "projects");
    this.#demo = options.demoFolder;
    this.#named = options.named === undefined ? null : resolve(options.named);
  }

  async list(): Promise<ProjectList> {
    const projects = await listProjects(this.folder);
    return { folder: this.folder, projects };
  }

  /** Makes an empty song in a folder of its own; its path. @throws ProjectError */
  async create(name: string): Promise<string> {
    return (await createProject(this.folder, name)).folder;
  }

  /** The path of a song a window may open: one of the user's, or the one named at start. @throws HostError */
  openable(path: string): string {
    const folder = resolve(path);
    if (folder === this.#named || dirname(folder) === this.folder) return folder;
    throw new HostError(
      "NOT_FOUND",
      `${path} is not among your songs in ${this.folder}. Start Loophole with that folder to open it.`,
    );
  }

  /** The song to start with: the one named, else the user's copy of the demo song. @throws ProjectError */
  async first(): Promise<string> {
    return this.#named ?? (await this.#demoCopy());
  }

  /** Another copy of the demo song, with a number when the first is still there. @throws ProjectError */
  async freshDemo(): Promise<string> {
    const folder = join(this.folder, uniqueName(DEMO_NAME, await namesIn(this.folder)));
    await copyProject(this.#demo, folder);
    return folder;
  }

  async #demoCopy(): Promise<string> {
    const copy = join(this.folder, DEMO_NAME);
    if (await isProject(copy)) return copy;
    return await this.freshDemo();
  }
}

async function isProject(folder: string): Promise<boolean> {
  try {
    await access(join(folder, "project.json"));
    return true;
  } catch {
    // Where only a backup is left, opening finds it; where nothing is, this is no song.
    return await openProject(folder).then(
      () => true,
      () => false,
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
