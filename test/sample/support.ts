// What the tests of the sample share: one generated sample, its last day, and the table of docs/sample.md as the code sees it.
import { dayOfCivil } from '../../shared/days.ts';
import { type SampleResponse, sampleResponses } from '../../shared/sample/responses.ts';
import { type SampleTruth, sampleTruth } from '../../shared/sample/truth.ts';

/** The last day docs/sample.md is written for. */
export const SAMPLE_END = dayOfCivil({ year: 2026, month: 6, day: 30 });

let cached: readonly SampleResponse[] | undefined;

/** The default sample. */
export function defaultResponses(): readonly SampleResponse[] {
  cached ??= [...sampleResponses({ endOn: SAMPLE_END })];
  return cached;
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}

/** Share of the complaints with a reason whose cause is not the agent. */
function shareNotAgents(responses: readonly SampleResponse[]): string {
  const complaints = responses.filter((response) => response.nps <= 6 && (response.comment?.reasons.length ?? 0) > 0);
  if (complaints.length < 10) return 'too few';
  const notAgents = complaints.filter((response) => response.comment?.cause !== 'agent');
  return `${Math.round((100 * notAgents.length) / complaints.length)} % of ${complaints.length}`;
}

function row(truth: SampleTruth): string {
  const own = signed(truth.ownNpsBefore);
  const after = signed(truth.ownNpsAfter);
  const cells = [
    truth.name,
    truth.team,
    String(truth.responseCount),
    own === after ? own : `${own}, later ${after}`,
    signed(truth.expectedNps),
    signed(truth.allCustomersNps),
    `${Math.round(100 * truth.expectedResolution)} %`,
    shareNotAgents(defaultResponses().filter((response) => response.agent.id === truth.agentId)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The rows of the table of true levels. */
export function truthTable(): string {
  return sampleTruth({ responseCount: defaultResponses().length, endOn: SAMPLE_END }).map(row).join('\n');
}
