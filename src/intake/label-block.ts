import { countWords } from '../text/count-words.ts';
import { toNormalForm } from '../text/normal-form.ts';
import type { Block } from './block.ts';
import type { FurnitureKind } from './original.ts';

/** What the words of a block show it to be. */
export interface Label {
  readonly kind: FurnitureKind;
  /** True where nothing of the text follows behind it. */
  readonly closes: boolean;
}

interface Row {
  readonly kind: FurnitureKind;
  /** More words than this, and it is running text that happens to begin so. */
  readonly mostWords: number;
  /** True where a line that ends as a sentence is none. */
  readonly isNoSentence?: boolean;
  readonly closes?: boolean;
  readonly pattern: RegExp;
}

const begins = (words: string) => new RegExp(String.raw`^(?:${words})(?![\p{L}\p{N}])`, 'iu');
const isMet = (words: string) => new RegExp(words, 'iu');

/** In English, French, Spanish, German and Arabic; the first that fits counts. */
const ROWS: readonly Row[] = [
  {
    kind: 'disclaimer',
    mostWords: 400,
    closes: true,
    pattern: begins(
      'disclaimer|legal notice|avertissement(?= ?:)|mentions légales|haftungsausschluss|إخلاء مسؤولية',
    ),
  },
  {
    kind: 'disclaimer',
    mostWords: 80,
    pattern: isMet(
      'all rights reserved|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|جميع الحقوق محفوظة|not necessarily (?:reflect|represent) the (?:views?|opinions?|position)|may not be (?:reproduced|republished|published, broadcast)|reproduction (?:interdite|prohibited)',
    ),
  },
  {
    kind: 'credit',
    mostWords: 30,
    closes: true,
    pattern: isMet(String.raw`^(?:copyright\b|(?:©|\(c\)) ?(?:\p{Lu}.* )?(?:19|20)\d\d)`),
  },
  {
    kind: 'metadata',
    mostWords: 30,
    closes: true,
    pattern: begins(
      '(?:the )?original source of this (?:article|text|post|story)|this (?:article|story|text|piece|post) (?:was )?(?:first|originally) (?:published|appeared|ran)|cet article (?:a été|est) (?:d.abord )?(?:initialement )?(?:publié|paru)',
    ),
  },
  {
    kind: 'navigation',
    mostWords: 30,
    closes: true,
    pattern: begins(
      '(?:previous|next|older|newer) (?:article|post|story|entry|page)|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|(?:vorheriger|nächster) (?:artikel|beitrag)|المقال (?:السابق|التالي)',
    ),
  },
  {
    kind: 'related',
    mostWords: 40,
    pattern: begins(
      '(?:related(?: (?:articles?|stor(?:y|ies)|content|reading|news|topics?|posts?|links?))?|read (?:more|also|next)|see also|also read|more on this|recommended(?: for you)?|lire aussi|à lire(?: aussi)?|voir aussi|lea también|lesen sie auch|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة) ?:',
    ),
  },
  {
    kind: 'related',
    mostWords: 25,
    isNoSentence: true,
    pattern: begins(
      'related (?:articles?|stor(?:y|ies)|content|reading|news|topics?|posts?|links?)|read (?:more|also|next)|see also|also read|more (?:on|from) (?:this|the)|you (?:may|might) also like|recommended|most (?:read|popular|viewed)|sur le même (?:sujet|thème)|lire aussi|à lire aussi|اقرأ أيضا|اقرأ المزيد',
    ),
  },
  {
    kind: 'advert',
    mostWords: 8,
    pattern: begins(
      'advertisements?|advert|sponsored(?: content)?|promoted|publicité|publicidad|anzeige|إعلان',
    ),
  },
  {
    kind: 'advert',
    mostWords: 45,
    pattern: begins(
      'subscribe|sign up|become a (?:member|subscriber|patron|supporter)|support (?:us|our|independent)|donate|join (?:us|our)|download (?:the|our) app|get (?:the|our) (?:free )?(?:newsletter|app)|abonnez-vous|s.abonner|inscrivez-vous|faites un don|suscríbase|اشترك',
    ),
  },
  {
    kind: 'credit',
    mostWords: 20,
    pattern: begins(
      '(?:photo(?:graph)?|image|picture)s?(?: credits?)? ?(?:by|:)|crédits? ?(?:photo)? ?:|foto ?:|صورة ?:',
    ),
  },
  {
    kind: 'metadata',
    mostWords: 40,
    isNoSentence: true,
    pattern: begins(
      '(?:region|theme|topics?|tags?|tagged|filed under|categor(?:y|ies)|section|keywords|reading time|rubrique|thème|catégories?|mots-clés|étiquettes|schlagwörter|etiquetas|الوسوم|تصنيف) ?:|articles by ?:|\\d+ min(?:ute)?s? read',
    ),
  },
  {
    kind: 'navigation',
    mostWords: 15,
    isNoSentence: true,
    pattern: begins(
      'skip to|back to|(?:jump|go) to|share(?: (?:this|on|via|with))?|follow us|comments?|leave a (?:comment|reply)|no comments|\\d+ comments?|comment on|post a comment|log ?in|sign in|home|menu|search|print(?: this)?|e-?mail|tweet|facebook|whatsapp|partager|commentaires?|commenter|accueil|imprimer|retour|teilen|drucken|startseite|compartir|تعليقات|مشاركة|شارك|الرئيسية',
    ),
  },
  {
    kind: 'navigation',
    mostWords: 30,
    pattern: begins(
      '(?:for )?(?:media|press) (?:inquiries|enquiries|contacts?)|contact(?: us)? ?:|contactez-nous',
    ),
  },
];
/** One of them may stand in an article about such things; two make a notice. */
const LEGAL =
  /copyright(?:ed)? (?:owner|holder|material)|fair use|permission (?:from|to (?:cross-post|reproduce|republish))|terms of (?:use|service)|privacy policy|use of cookies|without (?:prior )?(?:written )?permission/giu;

/** Returns what a block is where its words name it, as a related link or a copyright line do; undefined where it may be a part of the text. */
export function labelBlock({ text, isLink, kind }: Block): Label | undefined {
  const plain = toNormalForm(text);
  const words = countWords(plain);
  const isSentence = /[.!?]["')\]]*$/.test(plain);
  const row = ROWS.find(
    ({ pattern, mostWords, isNoSentence }) =>
      words <= mostWords && !(isNoSentence && isSentence) && pattern.test(plain),
  );
  if (row) return { kind: row.kind, closes: row.closes === true };
  if ((plain.match(LEGAL)?.length ?? 0) >= 2) return { kind: 'disclaimer', closes: true };
  return isLink && kind !== 'heading' && !isSentence ? { kind: 'navigation', closes: false } : undefined;
}
