import { Menu, type MenuItemConstructorOptions } from "electron";

// The window has its own menus and keys (undo, play, delete …): the system's menu has only what it cannot do.
const template: MenuItemConstructorOptions[] = [
  ...(process.platform === "darwin" ? [{ role: "appMenu" } as const] : []),
  {
    label: "Edit",
    submenu: [{ role: "cut" }, { role: "copy" }, { role: "paste" }].map((item) => ({
      ...item,
      // Text fields have these keys by themselves, and clips must get them too.
      registerAccelerator: false,
    })) as MenuItemConstructorOptions[],
  },
  {
    label: "View",
    submenu: [{ role: "reload" }, { role: "togglefullscreen" }, { role: "toggleDevTools" }],
  },
  { role: "windowMenu" },
];

export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
