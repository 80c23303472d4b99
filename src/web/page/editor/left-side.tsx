/** The form, or the data as YAML for those who want them. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { YamlViewProps } from "../yaml/yaml-view.tsx";
import { Form } from "./form/form.tsx";
import { useDesk } from "./form/use-desk.ts";
import { typeText } from "./state/change.ts";

interface Props {
  yaml: boolean;
  /** A line of the data to go to. */
  line: { line: number } | null;
}

export function LeftSide({ yaml, line }: Props): JSX.Element {
  const desk = useDesk();
  const { value } = desk.model;
  if (yaml) return <Yaml line={line} />;
  // Which of two texts counts is chosen before anything is typed.
  const waits = desk.offered.value !== null;
  return (
    <div class="editor-left" inert={waits}>
      {value === null ? <p>Dữ liệu đang có lỗi nên chưa hiện được biểu mẫu. Mở “Dữ liệu YAML” để sửa.</p> : <Form />}
    </div>
  );
}

/** The YAML editor is a large library: it is fetched when it is first wanted. */
function Yaml({ line }: { line: Props["line"] }): JSX.Element {
  const desk = useDesk();
  const [view, setView] = useState<{ View: (props: YamlViewProps) => JSX.Element } | null>(null);
  useEffect(() => {
    void import("../yaml/yaml-view.tsx").then(({ YamlView }) => setView({ View: YamlView }));
  }, []);
  const waiting = desk.waiting.value;
  return (
    <div class="editor-left yaml" inert={desk.offered.value !== null}>
      {view ? (
        <view.View
          text={waiting && "text" in waiting ? waiting.text : desk.text.value}
          epoch={desk.epoch.value}
          problems={desk.problems.value}
          line={line}
          onType={(text) => typeText(desk, text)}
        />
      ) : (
        <p class="muted">Đang mở phần dữ liệu…</p>
      )}
    </div>
  );
}
