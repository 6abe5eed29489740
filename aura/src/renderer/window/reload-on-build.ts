const LOOK_MS = 500;

/**
 * Development only (`npm run dev`): loads the page anew when a build has replaced it. index.html names files by
 * their hashes, so it changes with every build.
 */
export function reloadOnBuild(page: Window): void {
  let known: string | null = null;
  page.setInterval(() => {
    if (page.document.hidden) return;
    fetch("./", { cache: "no-store" })
      .then(async (answer) => {
        if (!answer.ok) return;
        const text = await answer.text();
        if (known !== null && text !== known) page.location.reload();
        known = text;
      })
      .catch(() => {
        // The shell is starting again; the next look will tell.
      });
  }, LOOK_MS);
}
