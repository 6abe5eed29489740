import type { Fault } from "../fault.ts";

export const neverResumes: Fault = {
  name: "never-resumes",
  title: "begins a new session whatever is to be resumed",
  breaks: [],
  fromClient: (message) => {
    if (message["type"] !== "hello" || message["resume"] === undefined) return null;
    const { resume: _, ...rest } = message;
    return [rest];
  },
};
