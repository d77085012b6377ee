/** The rows of `hype-abroad.ts` in Spanish, Italian, Portuguese and Polish. */

const WIZARD =
  '(mag[oa]s?|maghi|gur[úu]s?|hechicer[oa]s?|stregon[ei]|brux[oa]s?|feiticeir[oa]s?|ninjas?|rock ?stars?|estrellas? del rock|superh[ée]roes?|super ?her[óo]is?|superero[ie]|jedis?|wizards?|dios(es)?|fueras de serie)';
const FIELD =
  "(del?|de la|de los|de las|dei|degli|dell[’'a]|della|do|da|dos|das|di|con|com|en|em|in) ?(la |el |los |il |o |a )?(c[óo]digo|codice|datos|dati|dados|python|django|flask|programaci[óo]n|programmazione|programa[çc][ãa]o|algoritm[oi]s?|sql|back ?end|front ?end|full ?stack|tastiera|teclado|cloud|nube|nuvem|desarrollo|sviluppo|desenvolvimento|software|web|devops|tecnolog[íi]a|informatica|coding|machine learning|kubernetes|javascript|java|apis?|dev)";
const WIZARD_PL =
  '(czarodziej\\p{L}{0,4}|magik\\p{L}{0,4}|guru|ninj[aęąyi]|ninja|rockstar\\p{L}{0,3}|gwiazd[aęąy] rocka|superbohater\\p{L}{0,3}|mistrz\\p{L}{0,3} klawiatury|jedi|wymiatacz\\p{L}{0,3})';
const FIELD_PL =
  '((od |w |z )?(pythona|pythonie|kodu|kodowania|kodzie|danych|sql|sqla|backendu|backendzie|frontendu|programowania|chmury|algorytmów|devopsu?|django|baz danych|javy|javascriptu|it|automatyzacji|ai))';
const SEEK =
  '(buscamos|se busca|necesitamos|queremos|eres|ser|seas|cerchiamo|cercasi|sei|vogliamo|procuramos|procura se|precisamos de|queremos|[ée]s|voc[êe] [ée]|szukamy|poszukujemy|potrzebujemy|jesteś|chcemy|zostań|dołącz jako)';
const NOT_THAT =
  '(?! (de la (m[úu]sica|pantalla)|del rock|musical~|da m[úu]sica|financier@|de marketing|del marketing))';
export const PERSON_SOUTH = [
  `${WIZARD} ${FIELD}`,
  `${WIZARD_PL} ${FIELD_PL}|(python|java|javascript|backend|kod|sql|data)[ -](ninja|guru|rockstar\\p{L}{0,3}|czarodziej\\p{L}{0,4})`,
  `${SEEK} ((a |al |un|una|uno|um|uma|de|auténtic[oa]s?|verdader[oa]s?|vero|vera|veri|verdadeir[oa]s?|prawdziw@|nuestr[oa]|próxim[oa]|prossim[oa]|jak|uns|unos|dei|degli|naszego|technologiczn@) ){0,4}(ninjas?|ninj[ęąy]|rock ?stars?|rockstar\\p{L}{0,3}|gur[úu]s?|hechicer[oa]s?|maghi|mago|maga|stregon[ei]|feiticeir[oa]s?|superh[ée]roes?|superero[ie]|super her[óo]is?|jedis?|wizards?|czarodziej\\p{L}{0,4}|magik\\p{L}{0,4}|superbohater\\p{L}{0,3}|estrella del rock)${NOT_THAT}`,
  '(desarrollador|programador|ingenier|sviluppator|programmator|ingegner|desenvolvedor|engenheir|programist|inżynier|deweloper|talent|profil|perfil|crack)\\p{L}{0,4} (@ )?10 ?x|10 ?x (desarrollador|programador|ingenier|sviluppator|desenvolvedor|engenheir|programist|inżynier|engineer|developer)\\p{L}{0,4}',
  '(diez|dieci|dez) (veces|volte|vezes) más? ?(productiv|rápid|r[áa]pid|produttiv|veloc|produtiv)?~|(dieci volte più|dez vezes mais) (produttiv|veloc|produtiv|rápid|eficien|efficien)@|dziesięć razy (bardziej |więcej |szybciej |lepiej )?(produktywn@|wydajn@|niż)',
];
export const FAMILY_SOUTH = [
  '(somos|como|ser|formamos|formar parte de|parte de|m[áa]s que (un equipo|compañeros|una empresa),?( somos)?|sentimos|nos sentimos|te unes a|[úu]nete a|bienvenid[oa] a)( (casi|como|todos|aqu[íi]|en realidad|ante todo|parte de|m[áa]s que un equipo,|en el fondo)){0,3} (una|la|nuestra|esta) ((gran|grande|verdadera|peque[ñn]a|aut[ée]ntica|segunda) )?familia(?! (de (productos|marcas)|profesional|numerosa))',
  "(siamo|come|parte di|parte della|in|diventa parte|entrare in|entra (in|nella)|più che (un team|colleghi|un[’']azienda),?( siamo)?|formiamo|sentiamo|benvenut[oaie] nella|ci consideriamo)( (quasi|come|tutti|davvero|prima di tutto|un po’|di))? (una|la|della|nella|nostra|un[’']|questa) ?((nostra|grande|vera|piccola|seconda|autentica|e propria) ){0,3}famiglia(?! (di (prodotti|marchi)|professionale))",
  '(somos|como|ser|formamos|parte d[ea]|mais (do )?que (uma equipa?e?|colegas|uma empresa),?( somos)?|sentimos|junta te (à|a)|bem ?vind[oa] (à|a)|vivemos como|consideramos)( (quase|como|todos|aqui|praticamente|verdadeiramente|acima de tudo|mesmo))? (uma|a|nossa|da nossa|à nossa|numa|esta) ((nossa|grande|verdadeira|pequena|autêntica|segunda) ){0,2}fam[íi]lia(?! (de (produtos|marcas)|profissional))',
  '(jesteśmy|tworzymy|jak|czujemy się|częścią|członkiem|więcej niż (zespół|firma),? ?(jesteśmy|to)?|traktujemy się|żyjemy|dołącz do|witaj w|u nas jest|to)( (jak|niemal|prawie|wszyscy|naprawdę|przede wszystkim|w|tu|naszej|nasza|naszą))* ((jedną|jedna|wielką|wielka|wielkiej|prawdziwą|prawdziwa|zgraną|naszej|nasza|małą|drugą|firmową|jednej) ){0,3}rodzin(ą|a|ie|y|ę|nie)(?! (produktów|marek))',
  '(ambiente|clima|atmosfera|espíritu|espírito) (de |di )?(verdadera |verdadeira |gran )?(familia|famiglia|fam[íi]lia)(?= ?[.,;!]|$| (y|e))',
];
export const HARD_SOUTH = [
  '(trabaj|curr|nos esforz)@ (muy )?(duro|fuerte|mucho)[^.;!]{0,25} (jug|diverti|divert|fiesta|celebr|disfrut|lo pasamos)~( (@ ){0,2}(duro|fuerte|m[áa]s|a[úu]n m[áa]s|a lo grande|igual|tanto))',
  '(lavor|sgobb)@ (sodo|duro|duramente|tanto)[^.;!]{0,25} (divert|festegg|gioc|facciamo festa|ci divert)~( (@ ){0,2}(di più|forte|ancora|altrettanto|duro|alla grande|sodo|tanto))',
  '(trabalh|d[áa] duro)~ (duro|muito|no duro|arduamente|a s[ée]rio)[^.;!]{0,25} (divert|fest|brinc|jog|celebr|curt)~( (@ ){0,2}(mais|muito|a s[ée]rio|duro|tanto|ainda mais|à grande))',
  '(ciężko|ostro|mocno) prac@[^.;!]{0,25} (ostro|mocno|dobrze|jeszcze mocniej|jeszcze lepiej|hucznie|na całego|ciężko) (si[ęe] )?(baw|imprez|święt)@|prac@ (ciężko|ostro|mocno)[^.;!]{0,25} (baw|imprez|święt)@ (si[ęe] )?(@ )?(ostro|mocno|dobrze|mocniej|lepiej|hucznie|ciężko|na całego)',
];
/** Games, shows and names of that kind. */
export const GAMES_SOUTH =
  '((video)?juegos?|jogos?|videogioc@|gioch?[oi]|gr[aęyz]|gier|pel[íi]culas?|film|filme|filmes|serie|série|c[óo]mics?|fumett[oi]|tortugas|cosplay) (de|di|do|da|sobre|su|dei|o|con|com|z) (@ ){0,1}?(ninj@|ninjas?|mag@|superh[ée]roes|supereroi|super ?her[óo]is|superbohater@|czarodziej@|jedi|wizards?)';
/** Who is not wanted. */
export const NOT_WANTED_SOUTH =
  '(no|non|n[ãa]o|nie) (buscamos|necesitamos|queremos|hace falta|cerchiamo|vogliamo|serve|servono|abbiamo bisogno|procuramos|precisamos|szukamy|potrzebujemy|chcemy) (@ ){0,3}?(nin|rock|gur|mag|super|czarodz|jedi|wizard|hechi|streg|feitic)~|(ni|nem|né|ani|sin|senza|sem|bez|en vez de|invece di|em vez de|zamiast) (@ )?(ninjas?|rock ?stars?|gur[úu]s?|ninj[ęąyi]|rockstar@)';
