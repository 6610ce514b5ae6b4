const LETTER = /\p{L}/u;
/** A Latin letter alone is a variable; characters of Chinese and Japanese are words. */
const LETTER_ALONE = /^[a-z]$/;

/** Words that papers of every field write, folded. */
const COMMON = new Set(
  [
    'about above across after again against all almost along already also although always am among an',
    'and another any are around as at away be became because become becomes been before being below',
    'between both but by can cannot could did do does doing done down due during each eg either else',
    'enough et etc even ever every few first for from full fully further had has have having he hence',
    'her here high him his how however ie if in including indeed instead into is it its itself just',
    'known last least less let like likely long low made mainly make makes making many may might more',
    'moreover most mostly much must namely near nearly need needs neither never nevertheless next no',
    'non nor not now of off often on once one ones only onto or other others otherwise our out over own',
    'per perhaps quite rather same second see seen several shall she should since small so some still',
    'such take taken takes than that the their them themselves then there thereby therefore these they',
    'third this those though three through throughout thus to together too towards two under until up',
    'upon us use used useful uses using usually very via was way ways we well were what when whereas',
    'where whether which while who whole whose why will with within without would yet you your',
    'able ability according accurate accurately achieve achieved achieves achieving addition additional',
    'address advantage aim aims allow allowing allows analyse analyses analysis analyze analyzed applied',
    'apply applying approach approaches article aspects assess attention available based basic behavior',
    'behaviour best better broad called capable capture case cases cause challenge challenges challenging',
    'characterize class clear clearly combine combined combining common commonly compare compared comparing',
    'comparison complete complex compute computed concept conclude conclusion conclusions condition',
    'conditions conduct conducted consider considered considering consist consistent consists construct',
    'contain contains context contrast contribute contribution contributions corresponding crucial current',
    'currently data define defined demonstrate demonstrated demonstrates demonstrating depend dependence',
    'depends derive derived describe described describes design designed despite detail detailed details',
    'determine determined develop developed developing development differ difference differences different',
    'difficult directly discuss discussed distinct easily effect effective effectively effectiveness',
    'effects efficient efficiently employ enable enables enabling ensure especially essential establish',
    'established estimate evaluate evaluated evaluation evidence exact examine example examples existing',
    'exists experiment experimental experiments explain explore explored extend extended extensive fact',
    'factor factors feature features field final finally find finding findings focus focused following',
    'follows form forms found four framework function functions fundamental future gain general generally',
    'give given gives goal good great group help highly identified identify impact implement',
    'implementation implemented importance important improve improved improvement improvements improves',
    'improving include included includes increase increased increases increasing increasingly individual',
    'influence information introduce introduced introduces introducing investigate investigated',
    'investigation involve issue issues key large larger largest lead leading leads level levels limit',
    'limitation limitations limited local main maintain major manner mean means measure measured',
    'mechanism method methodology methods model modeled modeling modelling models multiple nature',
    'necessary new novel number numerical observe observed obtain obtained obtaining offer offers open',
    'order original outperform outperforms overall paper papers parameter parameters part particular',
    'particularly perform performance performed performs point points popular possible potential',
    'potentially practical practice precise predict predicted presence present presented presents',
    'previous previously problem problems procedure process processes produce produced promising proof',
    'properties property propose proposed proposes proposing prove proved proven provide provided provides',
    'providing purpose question questions range rate reach real realistic recent recently reduce reduced',
    'reduces reducing related relation relative relatively relevant reliable remain remains report',
    'reported represent require required requires requiring research respect respectively result resulting',
    'results reveal reveals review rich robust role scale scenario scenarios scheme science sense series',
    'set sets setting settings show showed showing shown shows significant significantly similar simple',
    'simultaneously single situation solution solutions solve solved solving specific specifically standard',
    'state states strategies strategy strong strongly structure structures studied studies study studying',
    'subject substantial successfully sufficient suggest suggests suitable support supported system systems',
    'task tasks technique techniques term terms test tested tests theoretical theory time times tool tools',
    'topic total traditional true type types typical typically understand understanding understood unique',
    'arxiv aspect art beyond code com cost costs easily easy empirically empirical entire exist fast fewer',
    'fixed github gitlab http https learn learned learns motivated org perspective power prior quality',
    'readily simply solves start theoretically url www years year',
    'validate value values variable variables variety various version view widely wide work works world',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a term of the index says anything of what a paper is about. */
export function isTelling(term: string): boolean {
  return LETTER.test(term) && !LETTER_ALONE.test(term) && !COMMON.has(term);
}
