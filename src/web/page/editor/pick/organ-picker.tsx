/** All organs → the one that the officer looks for by words of its name or its id, marks or not. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Dialog } from "../../shell/dialog.tsx";
import { fold } from "../../look/fold.ts";
import { useOrgans } from "./organs.ts";
import { Picker } from "./picker.tsx";

/** Rows shown; more words find the others. */
const MOST = 60;

interface Props {
  title: string;
  take: (id: string) => void;
  onClose: () => void;
}

export function OrganPicker({ title, take, onClose }: Props): JSX.Element {
  const organs = useOrgans();
  const [words, setWords] = useState("");
  const rows = useMemo(() => {
    const wanted = fold(words).split(/\s+/);
    return organs
      .filter(({ id, name }) => {
        const text = fold(`${name} ${id}`);
        return wanted.every((word) => text.includes(word));
      })
      .slice(0, MOST)
      .map(({ id, name, place }) => ({ id, name, more: place }));
  }, [organs, words]);
  return (
    <Dialog title={title} onClose={onClose}>
      <Picker
        label="Tìm cơ quan"
        placeholder="Tên cơ quan, không cần dấu"
        search={setWords}
        rows={rows}
        found={words}
        take={(id) => {
          onClose();
          take(id);
        }}
      />
    </Dialog>
  );
}
