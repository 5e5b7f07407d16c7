// Which address shows which screen. Hash addresses, so that a reload after a crash comes back to the same page.
import { createHashRouter, Navigate } from 'react-router';
import { AgentReviewPage } from '../agents/AgentReviewPage.tsx';
import { AgentsPage } from '../agents/AgentsPage.tsx';
import { ImportHistoryPage } from '../imports/ImportHistoryPage.tsx';
import { ImportPage } from '../imports/ImportPage.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { TeamsPage } from '../teams/TeamsPage.tsx';
import { AgentRoute } from './AgentRoute.tsx';
import { BrokenPage, LostPage } from './BrokenPage.tsx';
import { Gate } from './Gate.tsx';
import { SettingsRoute } from './SettingsRoute.tsx';

export const router = createHashRouter([
  {
    path: '/',
    element: <Gate />,
    errorElement: <BrokenPage isWholeWindow />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { index: true, element: <Navigate to="/agents" replace /> },
          { path: 'welcome', element: <Navigate to="/agents" replace /> },
          { path: 'agents', element: <AgentsPage /> },
          { path: 'agents/review', element: <AgentReviewPage /> },
          { path: 'agents/:agentId', element: <AgentRoute /> },
          { path: 'staff', element: <StaffPage /> },
          { path: 'teams', element: <TeamsPage /> },
          { path: 'import', element: <ImportPage /> },
          { path: 'imports', element: <ImportHistoryPage /> },
          { path: 'settings', element: <SettingsRoute /> },
          { path: '*', element: <LostPage /> },
        ],
      },
    ],
  },
]);
