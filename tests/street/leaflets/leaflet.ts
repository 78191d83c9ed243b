// A page of The Lookout: something that is no product page, although there may be prices and buttons on it.
import type { Html } from '@/tests/street/html';

export interface Leaflet {
  path: string;
  language: string;
  title: string;
  content: Html;
}
