import fc from 'fast-check';
import { decodeEntities } from './html-entities';
import { htmlToText } from './html-text';

describe('text from HTML', () => {
  it.each([
    ['<p>Een <b>dorp</b></p><p>Twee</p>', 'Een dorp\n\nTwee'],
    ['regel<br/>regel', 'regel\nregel'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['a <script>alert("</b>")</script>b', 'a b'],
    ['<style>p{color:red}</style>tekst', 'tekst'],
    ['<script>if (a<b && c=="</p>")', ''],
    ['a<!-- weg --><!doctype html>b', 'ab'],
    ['1 < 2 en 3 > 2', '1 < 2 en 3 > 2'],
    ['<p title="a > b">zichtbaar</p>', 'zichtbaar'],
    [
      '&lt;b&gt; &amp;amp; &euro;&nbsp;4 &#8216;x&#x2019; &bestaatniet;',
      '<b> &amp; € 4 ‘x’ &bestaatniet;',
    ],
    ['<div style="display: none">weg<div>weg</div></div>blijft', 'blijft'],
    ['<span hidden>weg</span>blijft', 'blijft'],
    ['<style>.x, p.y{display:none}</style><p class="a x">weg</p><p class="y">weg</p>ja', 'ja'],
    ['<img src="https://beeld.example/1.gif" alt="x">tekst', 'tekst'],
    ['geen html & toch goed', 'geen html & toch goed'],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('decodes each entity once and never gives impossible characters', () => {
    expect(decodeEntities('&amp;lt; &#0; &#xD800; &#x110000; &#128591;')).toBe('&lt; � � � 🙏');
  });

  it('never leaves a script, and never throws', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '<p',
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '"',
      "'",
      'x',
      '<!--',
      '-->',
      '<div hidden>',
      '&lt;',
      '<style>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = htmlToText(parts.join(''));
        expect(text).not.toMatch(/<script>|<style>/);
      }),
    );
  });

  it.each(['<a', '<a "', '<!', '<!--', '<style>', '<script>', '<div hidden>', '&', '<p class="'])(
    'gets through many %j in time: quadratic work would run into the time limit of the test',
    (part) => {
      const html = part.repeat(100_000);
      expect(htmlToText(html).length).toBeLessThanOrEqual(html.length);
    },
  );
});
