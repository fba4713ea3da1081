interface ChoiceProps<Value extends string | number> {
  title: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** A few words beside each other of which one counts. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  return (
    <fieldset className="comparison-choice">
      <legend>{props.title}</legend>
      <div>
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              className="vh"
              name={props.name}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
