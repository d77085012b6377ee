interface ChoiceProps<Id extends string> {
  readonly name: string;
  /** What stands for none of them, first; null where one of them has to be chosen. */
  readonly none: string | null;
  readonly chosen: Id | null;
  readonly known: readonly Id[];
  say(id: Id): string;
  onChoose(id: Id | null): void;
}

/** One of several, chosen from a list. */
export function Choice<Id extends string>({ name, none, chosen, known, say, onChoose }: ChoiceProps<Id>) {
  return (
    <label class="field">
      <span class="field-name">{name}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(known.find((id) => id === event.currentTarget.value) ?? null)}
      >
        {none !== null && <option value="">{none}</option>}
        {known.map((id) => (
          <option key={id} value={id}>
            {say(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
