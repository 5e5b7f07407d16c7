// A sentence with its figure in bold, wherever the language puts it.

export function StrongFigure({ text, figure }: { text: string; figure: string }) {
  const at = text.indexOf(figure);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <b>{figure}</b>
      {text.slice(at + figure.length)}
    </>
  );
}
