export { writeAtomically } from "./atomic-write.ts";
export { copyProject, createProject, type CreatedProject } from "./folders.ts";
export { importMedia, type ImportedMedia, type MediaSource } from "./import-media.ts";
export { listProjects, type ListedProject } from "./list-projects.ts";
export { mediaPath } from "./media-path.ts";
export { openProject, type OpenedProject } from "./open-project.ts";
export { ProjectError, type ProjectErrorCode, type ProjectErrorDetails } from "./project-error.ts";
export { ProjectSaver } from "./project-saver.ts";
export { saveProject } from "./save-project.ts";
