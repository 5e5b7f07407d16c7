// The mark of Rapport: what was said, and the one line that is picked up.

export function Brand({ size = 20 }: { size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M3 2.5h14A1.5 1.5 0 0 1 18.5 4v8.5A1.5 1.5 0 0 1 17 14H9l-4.5 4V14H3a1.5 1.5 0 0 1-1.5-1.5V4A1.5 1.5 0 0 1 3 2.5Z"
        fill="var(--accent)"
      />
      <path d="M5.5 8.3h9" stroke="var(--surface)" strokeWidth="1.5" opacity=".6" />
      <path d="M8 8.3h4.5" stroke="var(--surface)" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
