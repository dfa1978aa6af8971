/** A digest that is about nothing real, in a language that runs from right to left: for looking at how a panel takes it. */
import type { Claim, Digest, DigestDate } from '../../core/digest/schema';

function day(edtf: string): DigestDate {
  const [year, month, dayOfMonth] = edtf.split('-').map(Number);
  return { edtf, from: edtf, to: edtf, start: { year: year ?? 0, month: month ?? 1, day: dayOfMonth ?? 1 }, interval: false };
}

const claims: Claim[] = [
  {
    topics: ['bridge'],
    voice: 'author',
    id: 'opened',
    kind: 'event',
    text: 'تقول صحيفة الميناء إن الجسر افتتح أمام المارة في الرابع من مارس، قبل شهر من الموعد المعلن (Harbour Bridge).',
    speaker: { name: 'صحيفة الميناء' },
    when: day('2021-03-04'),
    at: [{ source: 'paper', paragraph: 2 }],
    anchor: 'فتح الجسر أمام الناس',
  },
  {
    topics: ['bridge'],
    voice: 'author',
    id: 'cost',
    kind: 'figure',
    text: 'يكتب سامي نور أن كلفة الجسر بلغت نحو 40 مليونا، أي ضعف ما أعلنه المجلس.',
    speaker: { name: 'سامي نور', role: 'كاتب عمود' },
    when: day('2021-05-11'),
    figure: { value: 40_000_000, unit: 'دينار', approximate: true },
    at: [{ source: 'column', paragraph: 5 }],
    anchor: 'ضعف ما قيل لنا',
    note: 'لا يذكر الكاتب مصدر الرقم.',
  },
  {
    topics: ['bridge'],
    voice: 'author',
    id: 'late',
    kind: 'argument',
    text: 'يرى سامي نور أن الافتتاح تأخر سنتين لأن الخطة تغيرت مرتين.',
    speaker: { name: 'سامي نور', role: 'كاتب عمود' },
    when: day('2021-05-11'),
    at: [{ source: 'column', paragraph: 3 }],
    anchor: 'تأخر سنتين كاملتين',
  },
];

export const arabicDigest: Digest = {
  format: 'sidelight-digest',
  formatVersion: 1,
  id: 'arabic-example',
  revision: '1',
  title: 'جسر الميناء: ما تقوله وثيقتان',
  description: 'مثال لا يتحدث عن شيء حقيقي.',
  language: 'ar',
  licence: 'CC-BY-4.0',
  editors: ['Sidelight'],
  asOf: day('2021-05-11'),
  limitations: 'وثيقتان فقط، وليس بينهما ما كتبه المجلس نفسه.',
  missingVoices: ['مجلس المدينة'],
  perspectives: [],
  sources: [
    {
      id: 'paper',
      csl: {
        type: 'article-newspaper',
        title: 'الجسر يفتح أبوابه',
        'container-title': 'صحيفة الميناء',
        issued: '2021-03-05',
        URL: 'https://harbour.example/bridge',
        language: 'ar',
      },
      issued: day('2021-03-05'),
      genre: 'ReportageNewsArticle',
      genreSentence: 'خبر غير موقع يعتمد على ما رآه المراسل.',
      established: { title: 'in the file', 'container-title': 'in the file', issued: 'in the file' },
      coverage: { content: 6, drawnOn: 6 },
    },
    {
      id: 'column',
      csl: { type: 'article-newspaper', title: 'كم كلفنا الجسر؟', author: [{ literal: 'سامي نور' }], issued: '2021-05-11', language: 'ar' },
      issued: day('2021-05-11'),
      genre: 'OpinionNewsArticle',
      genreSentence: 'مقال رأي: يحتج كاتبه على كلفة الجسر.',
      established: { title: 'in the file', author: 'in the file', issued: 'in the file' },
      coverage: { content: 9, drawnOn: 9 },
    },
  ],
  topics: [
    {
      id: 'bridge',
      kind: 'place',
      summary: 'جسر للمشاة فوق مدخل الميناء. تختلف الوثيقتان في ما إذا كان قد افتتح قبل موعده أم بعده.',
      names: [
        { text: 'جسر الميناء', lang: 'ar', kind: 'preferred' },
        { text: 'الجسر المعلق', lang: 'ar', kind: 'alternative', usedBy: 'سكان الضفة' },
        { text: 'Harbour Bridge', lang: 'en', kind: 'alternative', usedBy: 'السياح' },
      ],
      related: [],
      claims: claims.map(({ id }) => id),
      disagreements: ['when-due'],
    },
  ],
  claims,
  disagreements: [
    {
      id: 'when-due',
      topics: ['bridge'],
      question: 'هل افتتح الجسر قبل موعده أم بعده؟',
      kind: 'date',
      sides: [
        { summary: 'قبل شهر من الموعد المعلن، كما تقول صحيفة الميناء.', claims: ['opened'] },
        { summary: 'بعد سنتين من الموعد، كما يرى سامي نور.', claims: ['late'] },
      ],
      whyTheyDiffer: 'تحسب الصحيفة من الموعد المعدل، ويحسب الكاتب من الخطة الأولى.',
      missing: 'رأي مجلس المدينة.',
    },
  ],
};
