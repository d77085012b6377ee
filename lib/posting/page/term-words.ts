import type { Words } from './heading-words.ts';

/** Kinds of employment as facts name them; the lines go by language. */
export const CONTRACTS: Words = [
  'full time|fulltime|part time|parttime|contract|contractor|permanent|temporary|temp|internship|freelance|fixed term',
  'full time permanent|permanent full time|regular|regular full time|full time regular|apprenticeship|casual|seasonal',
  'per diem|volunteer|trainee|graduate|contract to hire|full time or part time|fixed term contract|zero hours',
  'vollzeit|teilzeit|festanstellung|unbefristet|befristet|unbefristeter vertrag|minijob|werkstudent|praktikum',
  'ausbildung|freie mitarbeit|freiberuflich|vollzeit unbefristet|aushilfe|duales studium|feste anstellung',
  'cdi|cdd|stage|alternance|temps plein|temps partiel|intérim|apprentissage|temps complet|cdi temps plein|indépendant',
  'jornada completa|tiempo completo|media jornada|tiempo parcial|indefinido|contrato indefinido|temporal|prácticas',
  'autónomo|jornada parcial|tempo integral|período integral|meio período|clt|pj|estágio|efetivo|temporário|a tempo inteiro',
  'tempo pieno|tempo determinato|tempo indeterminato|tirocinio|apprendistato|voltijd|deeltijd|vaste aanstelling|tijdelijk',
  'pełny etat|część etatu|umowa o pracę|umowa zlecenie|kontrakt b2b|b2b|staż|umowa o dzieło|plný úvazek|úvazek',
  'částečný úvazek|zkrácený úvazek|hpp|dpp|dpč|ičo|brigáda|stáž|trvalý pracovní poměr|práce na plný úvazek',
  'práce na zkrácený úvazek|živnost|trvalý pracovný pomer|skrátený úvazok|heltid|deltid|tillsvidareanställning',
  'visstidsanställning|fastansættelse|fast stilling|vikariat|kokoaikainen|vakituinen|määräaikainen|osa aikainen',
  'teljes munkaidő|részmunkaidő|normă întreagă|tam zamanlı|yarı zamanlı|puno radno vreme|polni delovni čas|täistööaeg',
  'полная занятость|частичная занятость|проектная работа|стажировка|полный день|повна зайнятість|часткова зайнятість',
  'πλήρης απασχόληση|دوام كامل|دوام جزئي|משרה מלאה|משרה חלקית|penuh waktu|toàn thời gian|bán thời gian',
  '正社員|契約社員|アルバイト|パート|アルバイト パート|業務委託|派遣社員|インターン|정규직|계약직|全职|兼职|实习',
];
