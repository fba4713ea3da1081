interface Props {
  action: string;
  isPending: boolean;
  onCancel: () => void;
}

/** The end of a form: do it, or leave everything as it was. */
export function FormButtons({ action, isPending, onCancel }: Props) {
  return (
    <p className="admin-buttons">
      <button type="submit" className="button button--primary" aria-disabled={isPending}>
        {isPending ? 'Bezig' : action}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        Annuleren
      </button>
    </p>
  );
}
