// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictOn } from './audit-dependencies.mjs';

/** @param {Record<string, string>} severities of packages by their name */
function report(severities) {
  const vulnerabilities = Object.fromEntries(
    Object.entries(severities).map(([name, severity]) => [name, { name, severity, range: '<1.2' }]),
  );
  const count = (/** @type {string} */ wanted) =>
    Object.values(severities).filter((severity) => severity === wanted).length;
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: {
      vulnerabilities: {
        moderate: count('moderate'),
        high: count('high'),
        critical: count('critical'),
        total: Object.keys(severities).length,
      },
      dependencies: { prod: 282 },
    },
  });
}

test('a serious vulnerability fails, and is named', () => {
  for (const severity of ['high', 'critical']) {
    const { code, line } = verdictOn(report({ leaky: severity, other: 'moderate' }));
    assert.equal(code, 1);
    assert.match(line, new RegExp(`1 ernstige.*\\n {2}leaky <1\\.2 \\(${severity}\\)$`, 's'));
  }
});

test('a lighter one is counted and fails nothing', () => {
  assert.deepEqual(verdictOn(report({ other: 'moderate' })), {
    code: 0,
    line: 'Afhankelijkheden nagekeken: 282 pakketten, geen ernstige kwetsbaarheid bekend, 1 minder ernstige.',
  });
});

test('a registry that does not answer is never taken for a clean report', () => {
  const silent = [
    [null, '20 seconden'],
    [refusal({ message: '405 Method Not Allowed', method: 'POST', statusCode: 405 }), 'status 405'],
    [refusal({ message: 'request failed, reason: getaddrinfo ENOTFOUND host' }), 'ENOTFOUND'],
    [refusal({ message: 'request failed' }), 'geen verbinding'],
  ];
  for (const [output = null, reason = ''] of silent) {
    const { code, line } = verdictOn(output);
    assert.equal(code, 0);
    assert.match(line ?? '', /^Afhankelijkheden NIET nagekeken: .*register/);
    assert.ok(line.includes(reason ?? ''), line);
    assert.ok(!line.includes('secret'), 'shows the address');
  }
});

test('a problem of our own is no silence of the registry', () => {
  for (const output of ['', 'no json', '{}', '{"error":{"code":"ENOLOCK"}}']) {
    assert.equal(verdictOn(output).code, 1, output);
  }
  assert.match(verdictOn('{"error":{"code":"ENOLOCK"}}').line, /ENOLOCK/);
});

/** As npm prints a request that failed. @param {{ message: string, method?: string, statusCode?: number }} details */
function refusal({ message, ...details }) {
  const uri = 'https://user:secret@registry.example/-/npm/v1/security/advisories/bulk';
  return JSON.stringify({
    ...details,
    message: `${message} ${uri}`,
    uri,
    error: { summary: '', detail: '' },
  });
}
