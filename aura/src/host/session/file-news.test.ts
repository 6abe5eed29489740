import { expect, test } from "vitest";
import { FileNews } from "./file-news.ts";

const heard = { code: "FILE_WARNING", message: "1 place in the file is damaged and silent." };

test("damage is told once with the file's name, and again in another song; nothing else is told", () => {
  const news = new FileNews((sample) => `‘${sample}.flac’`);
  const take = { ...heard, data: { sample: "take" } };
  const notice = {
    type: "notice",
    severity: "warning",
    message: "‘take.flac’: 1 place in the file is damaged and silent.",
  };
  expect(news.hear(take)).toEqual(notice);
  expect(news.hear(take)).toBeNull();
  expect(news.hear({ ...heard, data: { sample: "other" } })).not.toBeNull();
  news.reset();
  expect(news.hear(take)).toEqual(notice);
  expect(news.hear({ ...take, code: "DISK_UNDERRUN" })).toBeNull();
});
