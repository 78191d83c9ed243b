// The words that every shop needs, in the languages of the street.
import type { Department, Language } from './articles';

export interface Words {
  departments: Record<Department, string>;
  search: string;
  searchFor: (words: string) => string;
  nothing: string;
  cart: string;
  checkout: string;
  total: string;
  remove: string;
  login: string;
  email: string;
  password: string;
  add: string;
  alsoLike: string;
  reviews: string;
  delivery: (price: string) => string;
  instalments: (count: number, price: string) => string;
  insteadOf: string;
  availability: Record<'InStock' | 'OutOfStock' | 'PreOrder', string>;
  cookies: string;
  accept: string;
  refuse: string;
  journal: string;
  opinions: readonly { author: string; stars: number; text: string }[];
  post: { title: string; lead: string; body: (name: string, price: string) => string };
}

export const words: Record<Language, Words> = {
  en: {
    departments: { audio: 'Audio', kitchen: 'Kitchen', lighting: 'Lighting', workshop: 'Workshop' },
    search: 'Search',
    searchFor: (text) => `Results for “${text}”`,
    nothing: 'We found nothing for these words.',
    cart: 'Basket',
    checkout: 'Go to checkout',
    total: 'Total',
    remove: 'Remove',
    login: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    add: 'Add to basket',
    alsoLike: 'You may also like',
    reviews: 'Reviews',
    delivery: (price) => `Delivery ${price}, in 2 to 3 working days`,
    instalments: (count, price) => `or ${count} × ${price} without interest`,
    insteadOf: 'instead of',
    availability: { InStock: 'In stock', OutOfStock: 'Out of stock', PreOrder: 'Pre-order' },
    cookies: 'We use cookies to keep your basket and to count visits.',
    accept: 'Accept all',
    refuse: 'Only what is needed',
    journal: 'Journal',
    opinions: [
      {
        author: 'Imogen T.',
        stars: 5,
        text: 'Exactly as pictured. I paid 12.50 more elsewhere last year.',
      },
      {
        author: 'Ravi K.',
        stars: 4,
        text: 'Solid and quiet. The parcel took a day longer than promised.',
      },
    ],
    post: {
      title: 'A quiet corner to read in',
      lead: 'Three things that make an evening at home better, and none of them is a screen.',
      body: (name, price) =>
        `Light first, then coffee, then silence. We tried the ${name} for a month; at ${price} it is not the cheapest, and still the one that stayed on the table.`,
    },
  },
  fr: {
    departments: { audio: 'Son', kitchen: 'Cuisine', lighting: 'Luminaires', workshop: 'Atelier' },
    search: 'Rechercher',
    searchFor: (text) => `Résultats pour « ${text} »`,
    nothing: 'Aucun article ne correspond à ces mots.',
    cart: 'Panier',
    checkout: 'Commander',
    total: 'Total',
    remove: 'Retirer',
    login: 'Connexion',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    add: 'Ajouter au panier',
    alsoLike: 'Vous aimerez aussi',
    reviews: 'Avis clients',
    delivery: (price) => `Livraison ${price}, sous 48 h`,
    instalments: (count, price) => `ou ${count} × ${price} sans frais`,
    insteadOf: 'au lieu de',
    availability: { InStock: 'En stock', OutOfStock: 'Épuisé', PreOrder: 'Précommande' },
    cookies: 'Nous utilisons des cookies pour garder votre panier et mesurer l’audience.',
    accept: 'Tout accepter',
    refuse: 'Continuer sans accepter',
    journal: 'Conseils',
    opinions: [
      {
        author: 'Maëlle D.',
        stars: 5,
        text: 'Très bien fini. J’avais vu le même à 12,50 € de plus.',
      },
      { author: 'Bastien R.', stars: 4, text: 'Conforme à la description, notice un peu courte.' },
    ],
    post: {
      title: 'Aménager un coin atelier',
      lead: 'Quelques mètres carrés suffisent, à condition de bien choisir.',
      body: (name, price) =>
        `Commencez par la lumière, puis le plan de travail. Nous avons testé « ${name} » pendant un mois ; à ${price}, ce n’est pas le moins cher, mais c’est celui que nous avons gardé.`,
    },
  },
  it: {
    departments: { audio: 'Audio', kitchen: 'Cucina', lighting: 'Luci', workshop: 'Officina' },
    search: 'Cerca',
    searchFor: (text) => `Risultati per «${text}»`,
    nothing: 'Nessun articolo trovato.',
    cart: 'Carrello',
    checkout: 'Vai alla cassa',
    total: 'Totale',
    remove: 'Togli',
    login: 'Accedi',
    email: 'Indirizzo e-mail',
    password: 'Password',
    add: 'Aggiungi al carrello',
    alsoLike: 'Potrebbe piacerti anche',
    reviews: 'Recensioni',
    delivery: (price) => `Spedizione ${price}, in 3 giorni`,
    instalments: (count, price) => `oppure ${count} rate da ${price}`,
    insteadOf: 'invece di',
    availability: { InStock: 'Disponibile', OutOfStock: 'Esaurito', PreOrder: 'Prenotabile' },
    cookies: 'Usiamo i cookie per il carrello e per contare le visite.',
    accept: 'Accetta tutto',
    refuse: 'Rifiuta',
    journal: 'Storie',
    opinions: [
      {
        author: 'Ludovica P.',
        stars: 5,
        text: 'Bella e pesante come una volta. Altrove costava 12,50 € in più.',
      },
      { author: 'Tommaso F.', stars: 4, text: 'Ottima, ma la scatola era ammaccata.' },
    ],
    post: {
      title: 'Il caffè come in casa della nonna',
      lead: 'Poca acqua, fuoco basso, e nessuna fretta.',
      body: (name, price) =>
        `Abbiamo provato «${name}» per un mese: a ${price} non è la più economica, ma è quella che è rimasta sul fornello.`,
    },
  },
  de: {
    departments: { audio: 'Audio', kitchen: 'Küche', lighting: 'Leuchten', workshop: 'Werkstatt' },
    search: 'Suchen',
    searchFor: (text) => `Ergebnisse für „${text}“`,
    nothing: 'Dazu haben wir nichts gefunden.',
    cart: 'Warenkorb',
    checkout: 'Zur Kasse',
    total: 'Summe',
    remove: 'Entfernen',
    login: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    add: 'In den Warenkorb',
    alsoLike: 'Das könnte Ihnen auch gefallen',
    reviews: 'Bewertungen',
    delivery: (price) => `zzgl. Versand ${price}, Lieferung in 2–3 Werktagen`,
    instalments: (count, price) => `oder ${count} Raten zu ${price}`,
    insteadOf: 'statt',
    availability: { InStock: 'Auf Lager', OutOfStock: 'Ausverkauft', PreOrder: 'Vorbestellbar' },
    cookies: 'Wir verwenden Cookies für den Warenkorb und die Besucherzählung.',
    accept: 'Alle akzeptieren',
    refuse: 'Nur notwendige',
    journal: 'Ratgeber',
    opinions: [
      {
        author: 'Henrike B.',
        stars: 5,
        text: 'Wie beschrieben. Woanders hätte ich 12,50 € mehr gezahlt.',
      },
      { author: 'Jannik O.', stars: 4, text: 'Gute Qualität, Anleitung etwas knapp.' },
    ],
    post: {
      title: 'Die Leseecke einrichten',
      lead: 'Drei Dinge, die den Abend zu Hause schöner machen.',
      body: (name, price) =>
        `Erst das Licht, dann der Kaffee, dann die Ruhe. Wir haben „${name}“ einen Monat lang benutzt; für ${price} nicht das günstigste Stück, aber das, das geblieben ist.`,
    },
  },
};
