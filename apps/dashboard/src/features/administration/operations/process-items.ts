import type { Operations } from '@poolshoogte/contracts';
import { counted } from '../../../platform/dutch/number-words';
import { ago, duration, memory } from './amounts';
import type { Item } from './item';

/** What is so of the one process that answered. */
export function processItems({ live, node, at }: Operations): Item[] {
  return [liveItem(live), nodeItem(node, at)];
}

function liveItem({ level, isListening, ...counts }: Operations['live']): Item {
  return {
    title: 'Live schermen',
    level,
    says: isListening
      ? screens(counts)
      : 'Dit proces hoort nu niet wat er verandert. Het probeert elke seconde opnieuw te luisteren.',
    means: 'Een scherm dat niets hoort, zegt dat zelf en haalt elke minuut de stand op.',
    next: 'Gaat dit niet binnen een minuut over, kijk dan of de database bereikbaar is voor dit proces.',
  };
}

function screens(live: Omit<Operations['live'], 'level' | 'isListening'>): string {
  const { connected, following, sent, skipped } = live;
  const now =
    connected === 0
      ? 'Er is geen scherm verbonden.'
      : `${counted(connected, 'scherm is', 'schermen zijn')} verbonden, ${counted(following, 'volgt', 'volgen')} een bord.`;
  const sofar = ` Sinds de start ${counted(sent, 'bericht', 'berichten')} verstuurd.`;
  const slow = ` ${counted(skipped, 'bericht is', 'berichten zijn')} overgeslagen voor trage schermen, die daarna de nieuwste stand kregen.`;
  return `${now}${sent === 0 ? '' : sofar}${skipped === 0 ? '' : slow}`;
}

function nodeItem(node: Operations['node'], now: string): Item {
  const { level, version, runtime, startedAt, memoryBytes, heapUsedBytes, heapLimitBytes } = node;
  const share = Math.round((100 * heapUsedBytes) / heapLimitBytes);
  const ready = node.isReady ? '' : ' Het neemt nu geen nieuw werk aan.';
  return {
    title: 'Geheugen en drukte',
    level,
    says: `${memory(memoryBytes)} geheugen, ${String(share)} procent van wat het zelf mag gebruiken. Werk wacht hooguit ${duration(node.eventLoopDelayMs)} op zijn beurt.${ready}`,
    means: `Poolshoogte ${version} op Node ${runtime.replace('v', '')}, ${ago(startedAt, now)} gestart.`,
    next: 'Loopt het geheugen vol of wacht werk lang, kijk dan of er een grote import loopt. Start het proces anders opnieuw, of zet er een bij.',
  };
}
