import { expect, test } from "vitest";
import { Tickets } from "./tickets.ts";

const cookieOf = (header: string | null): string => (header ?? "").split(";")[0] ?? "";

test("a token is good for one exchange", () => {
  const tickets = new Tickets(8_080);
  const token = tickets.issueToken();
  const header = tickets.exchange(token);
  expect(header).toMatch(/^loophole-8080=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
  expect(tickets.admits(cookieOf(header))).toBe(true);
  expect(tickets.exchange(token)).toBeNull();
});

test("what was never issued opens nothing", () => {
  const tickets = new Tickets(8_080);
  const token = tickets.issueToken();
  expect(tickets.exchange("")).toBeNull();
  expect(tickets.exchange(`${token}x`)).toBeNull();
  expect(tickets.admits(undefined)).toBe(false);
  expect(tickets.admits(`loophole-8080=${token}`)).toBe(false);
  expect(tickets.exchange(token)).not.toBeNull();
});

test("a cookie is found among others, and one of another Loophole's does not count", () => {
  const tickets = new Tickets(8_080);
  const other = new Tickets(8_081);
  const ours = cookieOf(tickets.exchange(tickets.issueToken()));
  const theirs = cookieOf(other.exchange(other.issueToken()));
  expect(tickets.admits(`theme=dark; ${theirs}; ${ours}`)).toBe(true);
  expect(tickets.admits(theirs)).toBe(false);
  expect(tickets.admits(theirs.replace("8081", "8080"))).toBe(false);
});
