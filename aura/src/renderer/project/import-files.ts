import type { Session } from "../session/session.svelte.ts";

const IMPORTABLE = "audio/*,.wav,.wave,.rf64,.flac,.mp3,.ogg,.oga,.mid,.midi";

/** Imports files one after the other, each to a track of its own, at a tick. One that fails keeps none back. */
export async function importFiles(session: Session, files: readonly File[], tick: number): Promise<void> {
  for (const file of files) await session.importFile(file, { tick });
}

/** Lets the musician choose audio and MIDI files and imports them where the song stands. */
export function chooseAndImport(session: Session): void {
  const field = document.createElement("input");
  field.type = "file";
  field.multiple = true;
  field.accept = IMPORTABLE;
  field.addEventListener("change", () => {
    const at = session.transport?.playing === true ? 0 : Math.round(session.songTickNow());
    void importFiles(session, [...(field.files ?? [])], at);
  });
  field.click();
}

/** Whether what is dragged over the window holds files. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") === true;
}
