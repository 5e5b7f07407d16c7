// The chart library dressed in Rapport's tokens. Only files of this folder draw charts.
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip, annotation);

/** The value of a token in the theme that is on. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A colour token (six hexadecimal digits) at part strength, for bands and fine lines. `share` 0…1. */
export function faded(name: string, share: number): string {
  const alpha = Math.round(255 * share)
    .toString(16)
    .padStart(2, '0');
  return `${token(name)}${alpha}`;
}

/** Sets what all charts share. Before each chart, as the theme may have changed. */
export function dressCharts(): void {
  Chart.defaults.font.family = token('--font');
  Chart.defaults.font.size = 12;
  Chart.defaults.color = token('--text-2');
  Chart.defaults.borderColor = token('--border');
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.elements.line.tension = 0;
  Chart.defaults.elements.line.borderWidth = 2;
  Chart.defaults.elements.point.radius = 4;
  Chart.defaults.elements.point.hoverRadius = 6;
  Chart.defaults.plugins.tooltip.backgroundColor = token('--ink');
  Chart.defaults.plugins.tooltip.titleColor = token('--surface');
  Chart.defaults.plugins.tooltip.bodyColor = token('--surface');
  Chart.defaults.plugins.tooltip.displayColors = false;
}

/** The chart with its question above it, on the surface's colour, as a PNG for the clipboard. */
export async function copyPicture(canvas: HTMLCanvasElement, question: string, answer: string): Promise<void> {
  const scale = canvas.width / canvas.clientWidth;
  const head = 36 * scale;
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height + head;
  const context = picture.getContext('2d');
  if (context === null) throw new Error('no drawing context');
  context.fillStyle = token('--surface');
  context.fillRect(0, 0, picture.width, picture.height);
  context.font = `600 ${14 * scale}px ${token('--font')}`;
  context.fillStyle = token('--text');
  context.fillText(question, 8 * scale, 20 * scale);
  const questionWidth = context.measureText(`${question}  `).width;
  context.font = `${13 * scale}px ${token('--font')}`;
  context.fillStyle = token('--text-2');
  context.fillText(answer, 8 * scale + questionWidth, 20 * scale);
  context.drawImage(canvas, 0, head);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
