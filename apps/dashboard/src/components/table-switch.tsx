interface Props {
  isTable: boolean;
  /** What it is when it is not a table: `kaart`, `lijnen`. */
  drawing: string;
  onSwitch: (isTable: boolean) => void;
}

/** Every drawing can also be read as a table; the word says what a press brings. */
export function TableSwitch({ isTable, drawing, onSwitch }: Props) {
  return (
    <button type="button" className="link-button" onClick={() => onSwitch(!isTable)}>
      {isTable ? `Als ${drawing}` : 'Als tabel'}
    </button>
  );
}
