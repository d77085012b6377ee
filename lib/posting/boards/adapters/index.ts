import type { Adapter } from '../adapter.ts';
import { apec } from './apec.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { builtin } from './builtin.ts';
import { comeet } from './comeet.ts';
import { csod } from './csod.ts';
import { cvlibrary } from './cvlibrary.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { dou } from './dou.ts';
import { eightfold } from './eightfold.ts';
import { getonboard } from './getonboard.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { gusto } from './gusto.ts';
import { handshake } from './handshake.ts';
import { hh } from './hh.ts';
import { hiringcafe } from './hiringcafe.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { infojobs } from './infojobs.ts';
import { jobright } from './jobright.ts';
import { jobscz } from './jobscz.ts';
import { justjoin } from './justjoin.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nofluffjobs } from './nofluffjobs.ts';
import { oracle } from './oracle.ts';
import { python } from './python.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { himalayas, jobicy, workingnomads } from './remote-boards.ts';
import { remoteok } from './remoteok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stackoverflow } from './stackoverflow.ts';
import { startupjobs } from './startupjobs.ts';
import { stepstone, totaljobs } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { wttj } from './wttj.ts';
import { wwr } from './wwr.ts';
import { xing } from './xing.ts';
import { yc } from './yc.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** The boards whose postings neither structured data nor the page's own structure gives away. */
export const ADAPTERS: readonly Adapter[] = [
  apec,
  ashby,
  bamboohr,
  builtin,
  comeet,
  csod,
  cvlibrary,
  dice,
  djinni,
  dou,
  eightfold,
  getonboard,
  glassdoor,
  greenhouse,
  gusto,
  handshake,
  hh,
  himalayas,
  hiringcafe,
  icims,
  indeed,
  infojobs,
  jobicy,
  jobright,
  jobscz,
  justjoin,
  lever,
  linkedin,
  monster,
  naukri,
  nofluffjobs,
  oracle,
  python,
  recruitee,
  reed,
  remoteok,
  remotive,
  rippling,
  seek,
  simplyhired,
  smartrecruiters,
  stackoverflow,
  startupjobs,
  stepstone,
  successfactors,
  taleo,
  totaljobs,
  workable,
  workday,
  workingnomads,
  wttj,
  wwr,
  xing,
  yc,
  ziprecruiter,
];
