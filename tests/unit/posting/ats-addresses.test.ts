import { describe, expect, test } from 'vitest';
import { boardPage } from '../../../lib/posting/boards/boards.ts';

const UUID = '3bc964e4-41e5-47e7-b704-c6284d613593';

describe('an address of an applicant tracking system', () => {
  test.each([
    ['https://boards.greenhouse.io/alder/jobs/6103847', 'greenhouse', '6103847'],
    ['https://job-boards.eu.greenhouse.io/alder/jobs/4719203008?gh_src=9f', 'greenhouse', '4719203008'],
    ['https://boards.greenhouse.io/embed/job_app?for=alder&validityToken=kD3&token=728', 'greenhouse', '728'],
    [`https://jobs.eu.lever.co/alder/${UUID}?lever-source=x`, 'lever', UUID],
    [`https://jobs.ashbyhq.com/Alder%20Labs/${UUID}/application`, 'ashby', UUID],
    [`https://jobs.ashbyhq.com/alder/${UUID}?embed=js`, 'ashby', UUID],
    ['https://alder.wd5.myworkdayjobs.com/en-US/Ext/job/Oslo/Engineer_R-123', 'workday', 'R-123'],
    ['https://alder.wd5.myworkdayjobs.com/en-US/Ext/details/Engineer--Data_JR_0123?q=python', 'workday', 'JR_0123'],
    ['https://alder.wd1.myworkdayjobs.com/Ext/job/Oslo/Engineer_R-123-1/apply?source=Some_Board', 'workday', 'R-123-1'],
    ['https://alder.wd3.myworkdaysite.com/recruiting/alder/Ext/job/Wroc-aw/Engineer_REQ-7', 'workday', 'REQ-7'],
    ['https://apply.workable.com/alder/j/9F3C1A77B2/', 'workable', '9F3C1A77B2'],
    ['https://jobs.workable.com/view/tR7eXqk29bVf/engineer-in-cork-at-alder', 'workable', 'tR7eXqk29bVf'],
    ['https://jobs.smartrecruiters.com/Alder/744000093371245-engineer', 'smartrecruiters', '744000093371245'],
    ['https://alder.recruitee.com/o/data-engineer/c/new', 'recruitee', 'data-engineer'],
    ['https://alder.jobs.personio.de/job/1188231?language=de', 'personio', '1188231'],
    ['https://alder.teamtailor.com/jobs/6310447-engineer', 'teamtailor', '6310447'],
    ['https://alder.bamboohr.com/careers/147', 'bamboohr', '147'],
    ['https://alder.breezy.hr/p/b61f0c2d9e7a-engineer', 'breezy', 'b61f0c2d9e7a'],
    ['https://alder.applytojob.com/apply/k4Tz8QwmPx/Engineer', 'jazzhr', 'k4Tz8QwmPx'],
    ['https://alder.applytojob.com/apply/jobs/details/t0Rm2YbNcd?&', 'jazzhr', 't0Rm2YbNcd'],
    ['https://careers-alder.icims.com/jobs/20417/engineer/job?in_iframe=1', 'icims', '20417'],
    ['https://jobs.jobvite.com/alder/job/oK7WtfwQ', 'jobvite', 'oK7WtfwQ'],
    ['https://alder.taleo.net/careersection/ext/jobdetail.ftl?lang=en&job=260004317', 'taleo', '260004317'],
    ['https://career5.successfactors.eu/career?company=alder&career_job_req_id=20713', 'successfactors', '20713'],
    ['https://eb.fa.us6.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/31418/?mode=x', 'oracle', '31418'],
    ['https://eb.fa.ocs.oraclecloud15.com/hcmUI/CandidateExperience/en/sites/CX/job/31418', 'oracle', '31418'],
    [`https://ats.rippling.com/en-GB/alder/jobs/${UUID}`, 'rippling', UUID],
    ['https://jobs.gem.com/alder/am9icG9zdDrR7Yw2', 'gem', 'am9icG9zdDrR7Yw2'],
    [`https://alder.pinpointhq.com/en/postings/${UUID}`, 'pinpoint', UUID],
    ['https://www.comeet.com/jobs/alder/D3.00A/data-engineer/7B.C41', 'comeet', '7B.C41'],
    ['https://www.comeet.co/jobs/A0.002/46.A6A/apply?token=x', 'comeet', '46.A6A'],
    [`https://app.dover.com/apply/Alder%20Labs/${UUID}?rs=1`, 'dover', UUID],
    [`https://app.dover.com/alder/careers/${UUID}`, 'dover', UUID],
    ['https://alder.avature.net/en_US/careers/JobDetail/Python-3-Engineer/18842', 'avature', '18842'],
    ['https://alder.avature.net/careers/JobDetail?jobId=18842', 'avature', '18842'],
    ['https://alder.csod.com/ux/ats/careersite/4/home/requisition/3127?c=alder', 'csod', '3127'],
    ['https://alder.softgarden.io/job/38810274/Entwickler?l=de', 'softgarden', '38810274'],
    ['https://join.com/companies/alder/14920311-entwickler', 'join', '14920311'],
    ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/3104427', 'paylocity', '3104427'],
    [`https://jobs.gusto.com/postings/alder-engineer-${UUID}`, 'gusto', UUID],
  ])('%s shows one job on %s: %s', (url, board, id) => {
    expect(boardPage(url)).toEqual({ board, id });
  });

  test.each([
    ['https://job-boards.greenhouse.io/alder', 'greenhouse'],
    ['https://boards.greenhouse.io/embed/job_board?for=alder', 'greenhouse'],
    ['https://jobs.lever.co/alder?team=Data', 'lever'],
    ['https://jobs.ashbyhq.com/alder', 'ashby'],
    ['https://alder.wd5.myworkdayjobs.com/en-US/Ext?q=python_developer', 'workday'],
    ['https://alder.wd5.myworkdayjobs.com/en-US/Ext/jobAlerts', 'workday'],
    ['https://apply.workable.com/alder/', 'workable'],
    ['https://careers.smartrecruiters.com/Alder', 'smartrecruiters'],
    ['https://alder.recruitee.com/', 'recruitee'],
    ['https://alder.jobs.personio.de/?language=de', 'personio'],
    ['https://alder.teamtailor.com/jobs', 'teamtailor'],
    ['https://alder.bamboohr.com/careers', 'bamboohr'],
    ['https://alder.breezy.hr/', 'breezy'],
    ['https://alder.applytojob.com/apply/jobs/', 'jazzhr'],
    ['https://alder.applytojob.com/apply', 'jazzhr'],
    ['https://careers-alder.icims.com/jobs/search?ss=1', 'icims'],
    ['https://jobs.jobvite.com/alder/jobs', 'jobvite'],
    ['https://alder.taleo.net/careersection/ext/jobsearch.ftl', 'taleo'],
    ['https://career5.successfactors.eu/career?company=alder', 'successfactors'],
    ['https://eb.fa.us6.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs?keyword=x', 'oracle'],
    ['https://ats.rippling.com/alder/jobs', 'rippling'],
    ['https://jobs.gem.com/alder', 'gem'],
    ['https://alder.pinpointhq.com/', 'pinpoint'],
    ['https://www.comeet.com/jobs/alder/D3.00A', 'comeet'],
    ['https://app.dover.com/jobs/alder', 'dover'],
    ['https://alder.avature.net/en_US/careers/SearchJobs', 'avature'],
    ['https://alder.csod.com/ux/ats/careersite/4/home?c=alder', 'csod'],
    ['https://join.com/companies/alder', 'join'],
    ['https://recruiting.paylocity.com/recruiting/jobs/All/x/Alder', 'paylocity'],
    ['https://jobs.gusto.com/boards/alder', 'gusto'],
  ])('%s shows no single job', (url, board) => {
    expect(boardPage(url)).toEqual({ board, id: null });
  });

  test.each([
    'https://www.rippling.com/blog/jobs/hiring',
    'https://www.gem.com/product/sourcing',
    'https://gusto.com/postings/payroll',
    'https://www.personio.com/job/1188231',
    'https://notlever.co/alder/3bc964e4-41e5-47e7-b704-c6284d613593',
    'https://alder.example/?redirect=boards.greenhouse.io/alder/jobs/1',
  ])('%s is none of them', (url) => {
    expect(boardPage(url)).toBeNull();
  });
});
