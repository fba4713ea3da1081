import { useState, type DragEvent } from 'react';

/** Takes a file that is dropped on an element, and says whether one hangs above it. */
export function useFileDrop(onDrop: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    dropTarget: {
      onDragOver: (event: DragEvent) => {
        // Without this the browser leaves the page to open the file.
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        // Onto a part of the same element is not away from it.
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) {
          setIsOver(false);
        }
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onDrop(file);
      },
    },
  };
}
