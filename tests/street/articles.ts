// The made-up articles that the street's shops sell: one record per variant, each with its own GTIN.

export type Language = 'en' | 'fr' | 'it' | 'de';
export type Department = 'audio' | 'kitchen' | 'lighting' | 'workshop';
export type PictureKind = 'headphones' | 'speaker' | 'moka' | 'cups' | 'lamp' | 'bench' | 'hose';

export interface Article {
  id: string;
  /** The product group, the same for all colours of one model. */
  model: string;
  brand: string;
  name: string;
  colour: string;
  mpn: string;
  gtin13: string;
  department: Department;
  picture: PictureKind;
  /** CSS colour of the picture's main shape. */
  tint: string;
  description: Record<Language, string>;
}

/** Adds the check digit to a GTIN without it (GS1 General Specifications, 7.9). */
export function withCheckDigit(stem: string): string {
  let sum = 0;
  for (const [index, digit] of [...stem].reverse().entries()) {
    sum += Number(digit) * (index % 2 === 0 ? 3 : 1);
  }
  return stem + String((10 - (sum % 10)) % 10);
}

// Prefix 952 is kept by GS1 for demonstrations: no real article can have these numbers.
const gtin = (number: number): string =>
  withCheckDigit(`9521234${String(number).padStart(5, '0')}`);

const q45 = {
  model: 'auralis-q45',
  brand: 'Auralis',
  department: 'audio',
  picture: 'headphones',
  description: {
    en: 'Closed over-ear headphones with adaptive noise cancelling, 45 hours on one charge and a case of recycled felt.',
    fr: 'Casque circum-aural fermé, réduction de bruit adaptative, 45 heures d’autonomie et un étui en feutre recyclé.',
    it: 'Cuffie chiuse con cancellazione adattiva del rumore, 45 ore di autonomia e custodia in feltro riciclato.',
    de: 'Geschlossener Over-Ear-Kopfhörer mit adaptiver Geräuschunterdrückung, 45 Stunden Laufzeit und Etui aus Recyclingfilz.',
  },
} as const;

const petite = {
  model: 'petite',
  brand: 'Atelier Sorrel',
  department: 'lighting',
  picture: 'lamp',
  description: {
    en: 'A small desk lamp with a turned foot of solid wood, a linen shade and a dimmer on the cord.',
    fr: 'Petite lampe de bureau, pied tourné en bois massif, abat-jour en lin et variateur sur le cordon.',
    it: 'Piccola lampada da tavolo con base tornita in legno massello, paralume in lino e dimmer sul cavo.',
    de: 'Kleine Schreibtischlampe mit gedrechseltem Fuß aus Massivholz, Leinenschirm und Dimmer am Kabel.',
  },
} as const;

export const articles: readonly Article[] = [
  {
    ...q45,
    id: 'auralis-q45-black',
    name: 'Auralis Q45 Wireless Headphones',
    colour: 'Black',
    mpn: 'AUQ45-BK',
    gtin13: gtin(101),
    tint: '#2b2d33',
  },
  {
    ...q45,
    id: 'auralis-q45-silver',
    name: 'Auralis Q45 Wireless Headphones',
    colour: 'Silver',
    mpn: 'AUQ45-SL',
    gtin13: gtin(102),
    tint: '#b9bec7',
  },
  {
    ...q45,
    id: 'auralis-q45-blue',
    name: 'Auralis Q45 Wireless Headphones',
    colour: 'Blue',
    mpn: 'AUQ45-BL',
    gtin13: gtin(103),
    tint: '#3f5f8f',
  },
  {
    ...petite,
    id: 'petite-oak',
    name: 'Petite desk lamp, oak',
    colour: 'Oak',
    mpn: 'AS-PET-OAK',
    gtin13: gtin(201),
    tint: '#c69a63',
  },
  {
    ...petite,
    id: 'petite-walnut',
    name: 'Petite desk lamp, walnut',
    colour: 'Walnut',
    mpn: 'AS-PET-WAL',
    gtin13: gtin(202),
    tint: '#6f4a32',
  },
  {
    id: 'moka-reale-6',
    model: 'moka-reale',
    brand: 'Fratelli Vanti',
    name: 'Moka Reale 6',
    colour: 'Aluminium',
    mpn: 'FV-MR6',
    gtin13: gtin(301),
    department: 'kitchen',
    picture: 'moka',
    tint: '#9aa0a8',
    description: {
      en: 'The stove-top coffee maker for six cups: cast aluminium, a beech handle and a valve that can be taken apart.',
      fr: 'La cafetière italienne pour six tasses : aluminium moulé, poignée en hêtre et soupape démontable.',
      it: 'La caffettiera da sei tazze: alluminio pressofuso, manico in faggio e valvola smontabile.',
      de: 'Der Espressokocher für sechs Tassen: Aluminiumguss, Griff aus Buche und zerlegbares Ventil.',
    },
  },
  {
    id: 'tazza-duo',
    model: 'tazza-duo',
    brand: 'Fratelli Vanti',
    name: 'Tazza Duo espresso cups, set of 2',
    colour: 'Terracotta',
    mpn: 'FV-TZ2',
    gtin13: gtin(302),
    department: 'kitchen',
    picture: 'cups',
    tint: '#c8674a',
    description: {
      en: 'Two thick-walled espresso cups of glazed stoneware.',
      fr: 'Deux tasses à expresso en grès émaillé, à paroi épaisse.',
      it: 'Due tazzine da espresso in gres smaltato dalle pareti spesse.',
      de: 'Zwei dickwandige Espressotassen aus glasiertem Steinzeug.',
    },
  },
  {
    id: 'onda-mini',
    model: 'onda-mini',
    brand: 'Auralis',
    name: 'Onda Mini portable speaker',
    colour: 'Sage',
    mpn: 'AUOM-SG',
    gtin13: gtin(104),
    department: 'audio',
    picture: 'speaker',
    tint: '#7d9a80',
    description: {
      en: 'A speaker for the shelf and the bag: splash-proof, 14 hours, two of them make a pair.',
      fr: 'Une enceinte pour l’étagère et le sac : résistante aux éclaboussures, 14 heures, appairable.',
      it: 'Un altoparlante per la mensola e la borsa: resiste agli schizzi, 14 ore, due fanno coppia.',
      de: 'Ein Lautsprecher für Regal und Tasche: spritzwassergeschützt, 14 Stunden, zwei werden ein Paar.',
    },
  },
  {
    id: 'nordal-bench-180',
    model: 'nordal-bench',
    brand: 'Nordal',
    name: 'Nordal 180 workbench',
    colour: 'Beech',
    mpn: 'NO-WB180',
    gtin13: gtin(401),
    department: 'workshop',
    picture: 'bench',
    tint: '#d0a871',
    description: {
      en: 'Workbench of solid beech, 180 cm, with a front vice, a tail vice and a tool shelf.',
      fr: 'Établi en hêtre massif de 180 cm, avec presse frontale, presse arrière et plateau à outils.',
      it: 'Banco da lavoro in faggio massello, 180 cm, con morsa frontale, morsa posteriore e ripiano.',
      de: 'Werkbank aus massiver Buche, 180 cm, mit Vorderzange, Hinterzange und Ablage.',
    },
  },
  {
    // Claims the number of the black headphones: two records with one GTIN that are not one product.
    id: 'verdano-hose',
    model: 'verdano-hose',
    brand: 'Verdano',
    name: 'Garden hose Flex 20 m',
    colour: 'Green',
    mpn: 'VD-FX20',
    gtin13: gtin(101),
    department: 'workshop',
    picture: 'hose',
    tint: '#4f8a4f',
    description: {
      en: 'Twenty metres of garden hose that does not kink.',
      fr: 'Vingt mètres de tuyau d’arrosage qui ne vrille pas.',
      it: 'Venti metri di tubo da giardino che non si attorciglia.',
      de: 'Zwanzig Meter Gartenschlauch, knickfest.',
    },
  },
];

/** The article with this id; an unknown id is a mistake of the caller and throws. */
export function articleById(id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`no article "${id}" on the street`);
  return found;
}
