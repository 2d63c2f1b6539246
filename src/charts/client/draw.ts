import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartData } from '../chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Draws the chart in the page's own colours and type; answers what takes it away again. */
export function drawChart(canvas: HTMLCanvasElement, chart: ChartData): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const grid = colour('rule');
  const drawn = new Chart(canvas, {
    type: chart.type,
    data: {
      labels: [...chart.labels],
      datasets: chart.series.map(({ label, values }, at) => {
        const own = colour(`chart-${(at % 5) + 1}`);
        return {
          label,
          data: [...values],
          backgroundColor: own,
          borderColor: own,
          borderWidth: chart.type === 'line' ? 2 : 0,
          maxBarThickness: 36,
          pointRadius: 3,
          spanGaps: false,
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      ...(still ? { animation: false as const } : { animation: { duration: 300 } }),
      color: colour('ink-soft'),
      font: { family: style.fontFamily, size: 13 },
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: colour('ink-soft') },
          border: { color: grid },
        },
        y: {
          beginAtZero: true,
          grid: { color: grid },
          border: { display: false },
          ticks: { color: colour('ink-soft'), precision: 0, maxTicksLimit: 6 },
        },
      },
      plugins: { legend: { display: chart.series.length > 1, align: 'start' } },
    },
  });
  return () => drawn.destroy();
}
