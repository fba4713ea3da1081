import { Inject, Injectable } from '@nestjs/common';
import { momentAt } from '@poolshoogte/calendar';
import type { Alert } from '@poolshoogte/contracts';
import { demoAlertLife, type DemoAlertStep } from '@poolshoogte/demo';
import { AlertHistory, type ToldStep } from '../alerts/alerts.public';

/** Early enough on a day that it is past on the day itself. */
const TIME = '00:30';

/** Alerts on the invented history: the real engine raises them, invented people interpret them. */
@Injectable()
export class DemoAlerts {
  constructor(@Inject(AlertHistory) private readonly history: AlertHistory) {}

  async tell(
    municipalities: readonly { readonly code: string }[],
    endDay: string,
  ): Promise<number> {
    let told = 0;
    for (const { code } of municipalities)
      told += await this.history.tell(code, (alert) => lifeOf(alert, endDay));
    return told;
  }
}

function lifeOf(alert: Alert, endDay: string): ToldStep[] {
  const { municipality: municipalityCode, kernen, theme, startedOn, lastOn } = alert;
  const raised = { municipalityCode, kernen, theme, startedOn, lastOn };
  return demoAlertLife(raised, endDay).map((step) => ({
    at: momentAt(step.day, TIME),
    kind: step.kind,
    content: contentOf(step),
  }));
}

function contentOf(step: DemoAlertStep): ToldStep['content'] {
  switch (step.kind) {
    case 'seen':
      return {};
    case 'interpreted': {
      const { phase, drivers, layer, domain, note } = step;
      return { interpretation: { phase, drivers: [...drivers], layer, domain, note } };
    }
    case 'followed_up': {
      const { owner, action, dueOn, feedback } = step;
      return { followUp: { owner, action, dueOn, feedback } };
    }
    case 'closed':
      return { outcome: step.outcome };
  }
}
