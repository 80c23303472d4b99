/** A document id → the desk on which it is edited: form on the left, pages and findings on the right. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Home } from "../../api.ts";
import type { Diagnostic } from "../../../index.ts";
import { ask, problemOf } from "../ask/ask.ts";
import { Stop } from "../shell/problems.tsx";
import { Banners } from "./bar/banners.tsx";
import { Bar } from "./bar/bar.tsx";
import { Dialogs } from "./pick/dialogs.tsx";
import { DeskContext } from "./form/use-desk.ts";
import { LeftSide } from "./left-side.tsx";
import { RightSide } from "./right-side.tsx";
import type { Desk } from "./state/desk.ts";
import { openDesk } from "./state/open.ts";
import { watchDisk } from "./state/watch.ts";
import { watchPage } from "./state/watch-page.ts";

interface Opened {
  desk: Desk;
  pdf: boolean;
}

export function Editor({ id }: { id: string }): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const { root, pdf } = await ask<Home>("GET", "/api/home");
      const desk = await openDesk(id, { root });
      if (left) return;
      const stops = [watchDisk(desk), watchPage(desk)];
      close = () => {
        for (const stop of stops) stop();
        desk.loop.stop();
      };
      setOpened({ desk, pdf });
    };
    open().catch((error: unknown) => setProblem(problemOf(error)));
    return () => {
      left = true;
      close();
    };
  }, [id]);
  if (problem) return <Stop problem={problem} />;
  if (!opened) return <p class="muted">Đang mở văn bản…</p>;
  return (
    <DeskContext.Provider value={opened.desk}>
      <Sides {...opened} />
    </DeskContext.Provider>
  );
}

function Sides({ desk, pdf }: Opened): JSX.Element {
  const [yaml, setYaml] = useState(desk.model.peek() === null);
  const [line, setLine] = useState<{ line: number } | null>(null);
  const showLine = (wanted: number): void => {
    setYaml(true);
    setLine({ line: wanted });
  };
  return (
    <div class="editor">
      <Bar pdf={pdf} yaml={yaml} showYaml={setYaml} />
      <Banners />
      <div class="editor-sides">
        <LeftSide yaml={yaml} line={line} />
        <RightSide showLine={showLine} />
      </div>
      <Dialogs />
    </div>
  );
}
