// Sessions, what was agreed in them, and goals of the sample. The coach is the supervisor of the agent's team, who writes its language.
import type { WorkGoal, WorkSession } from './work-types.ts';

function held(agentId: string, offset: number, actions: WorkSession['actions'] = []): WorkSession {
  return { agentId, offset, state: 'held', actions };
}

function planned(agentId: string, offset: number): WorkSession {
  return { agentId, offset, state: 'planned', actions: [] };
}

export const sampleSessions: readonly WorkSession[] = [
  held('A2044', -250, [
    {
      title: 'Cerrar cada llamada con qué se hizo, qué falta y quién llama',
      isAgents: true,
      dueOffset: -220,
      doneOffset: -222,
    },
    {
      title: 'Pedir a planificación que no haya turnos partidos este mes',
      isAgents: false,
      dueOffset: -245,
      doneOffset: -248,
    },
  ]),
  held('A2044', -222, [
    {
      title: 'Anotar las llamadas prometidas en la ficha antes de colgar',
      isAgents: true,
      dueOffset: -195,
      doneOffset: -196,
    },
  ]),
  held('A2044', -194),
  { agentId: 'A2044', offset: -131, state: 'missed', actions: [] },
  held('A2044', -124),
  held('A2044', -60, [{ title: 'Escuchar juntos dos llamadas de factura', isAgents: false, dueOffset: -5 }]),
  planned('A2044', 6),
  held('A2041', -145),
  held('A2041', -82, [
    { title: 'Probar el buscador nuevo con tres casos viejos', isAgents: true, dueOffset: -60, doneOffset: -64 },
  ]),
  held('A2041', -33, [
    { title: 'Decir en voz alta lo que estoy mirando', isAgents: true, dueOffset: 10 },
    { title: 'Preguntar si se puede precargar la ficha', isAgents: false, dueOffset: -10 },
  ]),
  planned('A2041', 9),
  held('A2052', -96),
  held('A2052', -19, [{ title: 'Diez minutos sin cola tras una llamada difícil', isAgents: false, dueOffset: 14 }]),
  held('A2058', -46, [{ title: 'Elegir dos llamadas para escuchar', isAgents: true, dueOffset: -20, doneOffset: -26 }]),
  planned('A2058', 13),
  held('A3007', -187),
  held('A3007', -101),
  held('A3007', -16, [
    { title: 'Count to two before answering', isAgents: true, dueOffset: 12 },
    { title: 'Send him the three calls we listened to', isAgents: false, dueOffset: -12, doneOffset: -14 },
  ]),
  planned('A3007', 20),
  held('A3011', -174),
  held('A3011', -45, [
    { title: 'Arrange a morning at the billing desk', isAgents: false, dueOffset: -20, doneOffset: -24 },
  ]),
  planned('A3011', 4),
  held('A3015', -79),
  held('A3015', -24, [
    { title: 'Report the confirmation mail that leaves out the return label', isAgents: false, dueOffset: -10 },
  ]),
  held('A3019', -165),
  held('A3019', -110),
  planned('A3019', 11),
  held('A4102', -152),
  held('A4102', -54, [
    { title: 'Einarbeitung für Jonas vorbereiten', isAgents: true, dueOffset: -18, doneOffset: -20 },
  ]),
  planned('A4102', 15),
  held('A4105', -132, [
    { title: 'Zwei Gespräche pro Woche gemeinsam anhören', isAgents: false, dueOffset: -70, doneOffset: -74 },
  ]),
  held('A4105', -74, [
    { title: 'Erst ausreden lassen, dann die Lösung', isAgents: true, dueOffset: -30 },
    { title: 'Vier Wochen lang eine ruhigere Schicht ausprobieren', isAgents: false, dueOffset: 5 },
  ]),
  { agentId: 'A4105', offset: -29, state: 'missed', actions: [] },
  planned('A4105', 2),
  held('A4110', -109),
  held('A4110', -49),
  planned('A4123', 1),
];

export const sampleGoals: readonly WorkGoal[] = [
  { metric: 'nps', target: 30, fromOffset: -365 },
  { metric: 'resolution', target: 0.72, fromOffset: -180, team: 'hanse' },
  { metric: 'nps', target: 15, fromOffset: -195, agentId: 'A2044' },
];
