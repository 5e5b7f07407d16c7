// A trend as a table: the same figures for people who read or hear rather than see.
import { useTranslation } from 'react-i18next';
import type { Unit } from './figure.ts';
import type { TrendMark, TrendPoint } from './trend-config.ts';
import { useFigureWords } from './use-figure-words.ts';
import { useFormat } from './use-format.ts';

type Props = { caption: string; unit: Unit; points: readonly TrendPoint[]; marks: readonly TrendMark[] };

export function TrendTable({ caption, unit, points, marks }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useFigureWords();
  const eventsOf = (index: number) => {
    const from = points[index]?.on ?? 0;
    const until = points[index + 1]?.on ?? Number.POSITIVE_INFINITY;
    return marks
      .filter((mark) => mark.on >= from && mark.on < until)
      .map((mark) => `${format.dayShort(mark.on)}: ${mark.label}`);
  };
  const range = ({ value, low, high, n }: TrendPoint) =>
    value === null || low === null || high === null
      ? t('ui.none')
      : say.range({ kind: 'figure', unit, value, low, high, n, moreNeeded: null });
  return (
    <table className="tbl dense">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.chart.month')}</th>
          <th scope="col" className="r">
            {unit === 'nps' ? t('statistics.nps') : t('statistics.resolution')}
          </th>
          <th scope="col" className="r">
            {t('ui.chart.interval')}
          </th>
          <th scope="col" className="r">
            {t('ui.chart.answers')}
          </th>
          {marks.length > 0 && <th scope="col">{t('ui.chart.event')}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map((point, index) => (
          <tr key={point.on}>
            <th scope="row">{format.monthYear(point.on)}</th>
            <td className="r">{point.value === null ? t('ui.none') : say.value(unit, point.value)}</td>
            <td className="r">{range(point)}</td>
            <td className="r">{format.number(point.n)}</td>
            {marks.length > 0 && <td>{eventsOf(index).join('; ')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
