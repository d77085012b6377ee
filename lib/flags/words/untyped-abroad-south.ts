/** The rows of `untyped-abroad.ts` in Spanish, Portuguese, Italian and Polish. */

/** A word between, but none that turns a denial round. */
const V = "((?!sin |sem |senza |bez |no |non |não |nie |s[oó]lo |só |tylko |si |se |jeśli )[\\p{L}\\d’'/]+,? )";
/** Types in words that can mean nothing else. */
const T =
  '(type ?(hint|check)\\p{L}{0,5}|type annotations?|mypy|pyright|anotaciones de (los )?tipos?|anota(ção|ções) de tipos?|annotazion[ei] (di|dei) tip[oi]|adnotacj\\p{L}{1,3} typ\\p{L}{1,3}|tipado( est[áa]tico)?|tipagem( est[áa]tica)?|tipizzazion[ei]( statica)?|(statyczn@ )?typowani(e|a|em|u)( statyczn@)?|tipos est[áa]ticos|tipi statici|(sprawdzani|kontrol)\\p{L}{1,2} typów|podpowiedz@ typów|(indicaciones|pistas|sugerencias) de tipos?|dicas de tipos?|suggerimenti di tipo|hint[yów]{0,2} typów)';
/** Types in words that want code beside them. */
const LOOSE = '(tipos|tipi|typ(ów|y|ami)|anotaciones|anotações|annotazioni|adnotacj[ie])';
const ANY = `(${T}|${LOOSE})`;
const IN_CODE =
  '(en|em|in|nel|no|w) ((el|il|nuestro|nostro|nosso|o|naszym) )?(python\\p{L}{0,2}|c[óo]digo|codice|kodzie|codebase|proyecto|progetto|projeto|projekcie|repo~)';
const OF_CODE =
  '((c[óo]digo|codice|kod(u|em|zie)?|python\\p{L}{0,2}|codebase|base de c[óo]digo|backend|m[óo]dulos?|modul[oi]|moduł\\p{L}{0,3}|scripts?|skrypt\\p{L}{0,3}|funci(ón|ones)|fun[cz]ion[ei]|fun(ção|ções)|funkcj\\p{L}{1,3}|servicios?|serviços?|servizi|proyectos?|projetos?|progett[oi]|projek\\p{L}{1,3})( (python|en python|in python|em python|w pythonie|python \\d\\S*))?)';
const WE_ES =
  '(usamos|utilizamos|hay|tenemos|escribimos|queremos|ponemos|creemos en|aceptamos|admitimos|usa|añadimos|tienen?|llevan?|anotamos|aplicamos|incluye|contemplamos|necesitamos|permitimos|nos (gustan?|interesan?|convencen?))';
const WE_IT =
  '(usiamo|utilizziamo|abbiamo|scriviamo|vogliamo|crediamo n@|accettiamo|mettiamo|ci sono|prevede|ha|hanno|amiamo|annotiamo|adottiamo|ammettiamo|ci (piac|interess|serv)@|si (usa|usano|scrivono|mettono))';
const WE_PT =
  '(usamos|utilizamos|h[áa]|temos|escrevemos|queremos|colocamos|acreditamos em|aceitamos|gostamos de|tem|t[êe]m|adotamos|anotamos|permitimos|precisamos de|se usam?|admitimos|ligamos para)';
const WE_PL =
  '(używamy|mamy|stosujemy|chcemy|piszemy|lubimy|dodajemy|akceptujemy|ma|wierzymy w|używa si[ęe]|stosuje si[ęe]|uznajemy|potrzebujemy|zawiera|posiada|dopuszczamy|uznaje się|wprowadzamy)';
const DO_NOT = `(no (los |las |se |lo )?${WE_ES}|non (li |le |la |ne |lo )?${WE_IT}|n[ãa]o (os |as |se )?${WE_PT}|nie (ich )?${WE_PL})`;
const UNLIKED =
  '(sobran?|estorban?|prohibid@|vetad@|innecesari@|superflu@|in[úu]til~|ruido|burocracia|(una )?p[ée]rdida de tiempo|de más|fuera|molestan?|ensucian|lastre|viet@|inutil[ei]|rumore|burocrazia|perdita di tempo|di troppo|fastidio~|zavorra|intralci~|proibid@|desnecess[áa]ri@|ru[íi]do|perda de tempo|atrapalham?|dispens[áa]ve(l|is)|frescura|peso morto|poluem|zbędn@|niepotrzebn@|zakazan@|szum\\p{L}{0,2}|strat[aęą] czasu|biurokracj\\p{L}|niemile|niepożądan@|przeszkadza~|balast~|zaśmieca@)';
const TAKE_OUT =
  '(eliminamos|quitamos|borramos|descartamos|rechazamos|evitamos|rimuoviamo|togliamo|cancelliamo|eliminiamo|rifiutiamo|evitiamo|removemos|tiramos|apagamos|rejeitamos|recusamos|usuwamy|wyrzucamy|odrzucamy|unikamy|kasujemy)';

export const UNTYPED_SOUTH = [
  `${OF_CODE} (${V}{0,4}?)(sin (tipar|anotar|ning[uú]n tipo)|non (tipizzat|annotat|tipat)[oaie]|n[ãa]o (tipad|anotad)[oa]s?|nie(o)?typowan@|nieadnotowan@)`,
  `${OF_CODE} (${V}{0,4}?)((completamente |totalmente |del tutto |całkowicie )?(sin|sem|senza|bez)|carente de|priv[oaie] (del tutto )?di|desprovist[oa]s? de|sprovvist[oaie] di|pozbawion@|libres? de|livre de|liber[oaie] da) (ningun[ao]s? |alcun[ao]? |nenhum~ |żadnych |cualquier |qualsiasi |qualquer )?${ANY}`,
  `(nietypowan|nieotypowan|nieadnotowan)@ ${OF_CODE}`,
];
export const SAID_SOUTH = [
  `${DO_NOT} (${V}{0,3}?)${T}`,
  `(nada de|cero|zero|ningun[ao]?s?|nenhum[ao]?|nessun[ao]?|alcuna?|niente|żadn@|brak|ni rastro de|nessuna traccia di|ani śladu|ni|nem|né|ani) (de |di )?(@ )?${T}(?! (previ|pregress|wymag|requer|richiest|necess))`,
  `${ANY} (${IN_CODE} )?(${V}{0,2}?)(no (son|est[áa]n?|es) (bien ?venid|permitid|admitid|aceptad|bien vist|lo nuestro)~|non (sono|è) (benvenut|ammess|gradit|previst|ben vist|il nostro)~|n[ãa]o (s[ãa]o|é) (bem ?vind|permitid|aceit|bem vist|a nossa)~|nie (są|jest) (mile|dozwolon|akceptowan|u nas)~)`,
  `${T} (${V}{0,3}?)${DO_NOT}`,
  `${LOOSE} ${IN_CODE} (${V}{0,2}?)${DO_NOT}`,
  `(nadie|ningu[ée]m|nessuno|nikt) (${V}{0,4}?)(${T}|(anota|annota|adnotuje|pone|escribe|mette|scrive|escreve|coloca|pisze|dodaje) (@ )?${LOOSE})`,
  `(preferimos|preferiamo|wolimy|apostamos|nos gusta|ci piace|gostamos|lubimy|queremos|vogliamo|chcemy) (${V}{0,4}?)(sin|sem|senza|bez) (@ )?${ANY}`,
  `(trabajamos|programamos|escribimos|vivimos|lavoriamo|scriviamo|programmiamo|viviamo|trabalhamos|escrevemos|vivemos|pracujemy|piszemy|programujemy|żyjemy|kodujemy) (${V}{0,4}?)(sin|sem|senza|bez) (@ )?${T}`,
  `(no|non|n[ãa]o|nie) (@ ){0,2}?(tipamos|anotamos|tipizziamo|annotiamo|tipiamo|typujemy|adnotujemy) (${V}{0,3}?)(${OF_CODE}|funci@|fun[zç]@|nada|nulla|niente|niczego|argument@)`,
  `(no (vemos|encontramos|le vemos)|n[ãa]o vemos|non vediamo|nie widzimy) (${V}{0,3}?)(utilidad|valor|sentido|motivo|utilità|valore|senso|necessidade|sensu|potrzeby|wartości) (${V}{0,3}?)${T}`,
];
export const GIVEN_UP_SOUTH = [
  `(renunciamos|renunciado|rinuncia(mo|to)|prescindi(mos|do)|abdicamos|abrimos m[ãa]o|dispensamos|zrezygnowa@|rezygnujemy|abandonamos|abandonado|abbandonato|descartado|descartamos|quitamos|quitado|eliminado|tolto|rimosso|eliminato|retirado|retiramos|desactivado|disattivato|desativamos|desistimos|wyłączy@|porzuci@|wyrzuci@|usunę@|odeszli@|scartato) (${V}{0,4}?)${T}`,
  `(decidi|decid|opt|scelt|scegli|escolh|zdecydowa)~ (@ ){0,3}?(no|non|n[ãa]o|nie|contra|contro|przeciw) (${V}{0,3}?)${T}`,
];
export const AGAINST_SOUTH = [
  `${T} (${V}{0,7}?)${UNLIKED}`,
  `(consideramos|encontramos|vemos|tenemos|consideriamo|riteniamo|troviamo|achamos|julgamos|uważamy|traktujemy|uznajemy) (${V}{0,4}?)${ANY} (${V}{0,5}?)${UNLIKED}`,
  `${T} (${V}{0,4}?)(los |las |li |le |os |as |je )?${TAKE_OUT}|${TAKE_OUT} (${V}{0,4}?)${T}`,
];
/** Types that are being brought in, and what does not pass without them. */
export const UNLESS_SOUTH = [
  '(introduc|introdurr|introduz|a[ñn]adir|aggiung|adicion|incorpor|migr|convert|wprowadz|dodaw|dodać|dodasz|uzupełni|otypow|gradual|poco a poco|stopniowo|progresiv)~',
  '(nada|nadie|nunca|jam[áa]s|ning[uú]n~|nenhum~|ningu[ée]m|nessun~|niente|nulla|mai|nic|nikt|nigdy|żad@|no|non|n[ãa]o|nie) ([\\p{L}’]+ ){1,6}?(sin|sem|senza|bez) (@ ){0,2}?(type|tip|anno?t|adnot|typ)~',
  '(sin|sem|senza|bez) (type|tip|anno?t|adnot|typ|mypy)~( @){0,4},? (no|non|n[ãa]o|nie) (se |si |jest |entra|pass|aprob|accett|aceit|merge|przech)~',
  '(hasta|até|fino al|do) (19|20)\\d\\d|ya no|já não|non più|już nie',
];
