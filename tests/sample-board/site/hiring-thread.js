/** A thread as Hacker News draws it: postings, an answer below one of them, one that speaks of no job, and many more far below. */
const POSTINGS = [
  [
    'Kestrel Tides | Python Backend Engineer | Bremen, Germany | Full-time | €62,000–€74,000',
    'We forecast coastal floods. Django and PostgreSQL, pytest on every push, and a colleague reads each change before it is merged. You would be the fifth engineer and own the service that answers harbour masters.',
  ],
  [
    'Ironbark Ferries | Senior Go Engineer | Sydney | On-site',
    'Timetables for thirty ferries. The services are Go, the boats are steel. We look for someone who has kept a scheduler alive over a public holiday and would do so again.',
  ],
  [
    'Damson Labs | Data Engineer | REMOTE (Europe) | Full-time',
    'Pipelines for orchards: we count blossoms from drones. Python, Airflow and dbt on a warehouse that fits on one machine. We are a rockstar crew that works hard and plays hard. Three days a week is fine with us.',
  ],
];
const FAR = 30;

const table = document.querySelector('.comment-tree');
function comment(id, lines, indent = 0) {
  const row = document.createElement('tr');
  row.className = 'athing comtr';
  row.id = String(id);
  const [first, ...rest] = lines;
  row.innerHTML = `<td><table><tr><td class="ind" indent="${indent}"><img width="${indent * 40}" height="1" alt=""></td><td class="default"><div><span class="comhead"><a class="hnuser" href="#">someone${id}</a> <span class="age">3 hours ago</span></span></div><div class="comment"><div class="commtext c00">${first}${rest.map((line) => `<p>${line}</p>`).join('')}</div></div></td></tr></table></td>`;
  table.append(row);
}
POSTINGS.forEach((lines, i) => {
  comment(41000001 + i, lines);
  if (i === 0)
    comment(
      41000101,
      [
        'Do you sponsor visas? I have worked on flood models in Python for six years and would like to move to the coast with my family.',
      ],
      1,
    );
});
comment(41000201, [
  'Is it just me, or are there fewer remote Python jobs this month than in the last one? A chart of this would be good to have, if someone has the time.',
]);
for (let i = 0; i < FAR; i++) {
  comment(41000301 + i, [
    `Works No. ${i} | Python Developer | Remote | Full-time`,
    'We make one small thing well. The back end is Python with FastAPI and PostgreSQL; two of us read every change before it is merged, and the tests run on each push.',
  ]);
}
