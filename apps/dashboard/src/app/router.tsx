import { createBrowserRouter, type RouteObject } from 'react-router';
import { Waiting } from '../components/waiting';
import { Layout } from './layout';
import { PageFailure, UnknownPage } from './page-failure';
import {
  NOTIFICATIONS_PATH,
  REPORT_PATH,
  SECOND_CODING_PATH,
  SESSIONS_PATH,
  SIGN_IN_FAILED_PATH,
  WALL_PATH,
} from './pages';

/** Every page is its own file: a phone that only logs does not load the charts. */
export const ROUTES: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <PageFailure />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        path: '/',
        lazy: async () => ({
          Component: (await import('../features/board/board-page')).BoardPage,
        }),
      },
      {
        path: '/vastleggen',
        lazy: async () => ({ Component: (await import('../features/log/log-page')).LogPage }),
      },
      {
        path: REPORT_PATH,
        lazy: async () => ({
          Component: (await import('../features/log/report/report-page')).ReportPage,
        }),
      },
      {
        path: '/vergelijken',
        lazy: async () => ({
          Component: (await import('../features/comparison/comparison-page')).ComparisonPage,
        }),
      },
      {
        path: '/duiding',
        lazy: async () => ({
          Component: (await import('../features/alerts/list/alerts-page')).AlertsPage,
        }),
      },
      {
        path: '/duiding/:id',
        lazy: async () => ({
          Component: (await import('../features/alerts/detail/alert-page')).AlertPage,
        }),
      },
      {
        path: '/agenda',
        lazy: async () => ({
          Component: (await import('../features/calendar/agenda-page')).AgendaPage,
        }),
      },
      {
        path: '/importeren',
        lazy: async () => ({
          Component: (await import('../features/imports/imports-page')).ImportsPage,
        }),
      },
      {
        path: '/begin',
        lazy: async () => ({ Component: (await import('../features/start/start-page')).StartPage }),
      },
      {
        path: NOTIFICATIONS_PATH,
        lazy: async () => ({
          Component: (await import('../features/notifications/notifications-page'))
            .NotificationsPage,
        }),
      },
      {
        path: SESSIONS_PATH,
        lazy: async () => ({
          Component: (await import('../features/sessions/sessions-page')).SessionsPage,
        }),
      },
      {
        path: SECOND_CODING_PATH,
        lazy: async () => ({
          Component: (await import('../features/second-coding/second-coding-page'))
            .SecondCodingPage,
        }),
      },
      {
        path: '/beheer/*',
        lazy: async () => ({
          Component: (await import('../features/administration/administration-page'))
            .AdministrationPage,
        }),
      },
      {
        path: SIGN_IN_FAILED_PATH,
        lazy: async () => ({
          Component: (await import('../features/sign-in/sign-in-failed-page')).SignInFailedPage,
        }),
      },
      {
        path: WALL_PATH,
        lazy: async () => ({ Component: (await import('./wall/wall-page')).WallPage }),
      },
      { path: '*', element: <UnknownPage /> },
    ],
  },
];

export const createRouter = () => createBrowserRouter(ROUTES);
