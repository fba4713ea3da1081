import './toast.css';

/** A short message with at most one thing to do about it. */
export interface ToastMessage {
  text: string;
  action: { label: string; onPress: () => void } | null;
}

/** The live region stands there before the message does, or it is not read out. */
export function Toast({ message }: { message: ToastMessage | null }) {
  return (
    <div role="status">
      {message !== null && (
        <div className="log-toast">
          <span>{message.text}</span>
          {message.action !== null && (
            <button type="button" onClick={message.action.onPress}>
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
