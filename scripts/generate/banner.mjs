export const banner = `// Generated from schemas/json by "npm run generate". Do not edit.\n`;
