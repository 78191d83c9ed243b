/** Everything that was seen, newest first, searchable as one types; whatever is forgotten can come back. */
import { useState } from 'preact/hooks';
import { Bee } from '@/components/ui/bee';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { Toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useNow } from '@/components/ui/use-now';
import { plural, t } from '@/lib/i18n';
import { type LibraryPage as Found, readLibrary, readShops } from '@/lib/store/library';
import { EntryRow } from './entry-row';
import styles from './library-page.module.css';
import { ShopList } from './shop-list';
import { type Forget, useForgetting } from './use-forgetting';

const PAGE = 40;

export function LibraryPage() {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { forget, notice, close } = useForgetting();
  const now = useNow();
  const found = useLive(() => readLibrary({ search, limit }), `${limit} ${search}`, true);
  const shops = useLive(readShops, '');
  const searchFor = (text: string) => {
    setSearch(text);
    setLimit(PAGE);
  };
  return (
    <Page title={t('library')} subtitle={t('librarySubtitle')} name="library">
      <div class={styles.columns}>
        <div class={styles.entries}>
          <SearchField label={t('searchLabel')} value={search} onSearch={searchFor} />
          <Entries found={found} isSearch={search.trim() !== ''} now={now} forget={forget} />
          {found?.hasMore === true && (
            <Button class={styles.more} onClick={() => setLimit(limit + PAGE)}>
              {t('showMore')}
            </Button>
          )}
        </div>
        {/* Not before what stands above it on a narrow screen: it would jump. */}
        {found !== undefined && shops !== undefined && shops.length > 0 && (
          <ShopList shops={shops} now={now} forget={forget} />
        )}
      </div>
      <Toast notice={notice} onClose={close} />
    </Page>
  );
}

type EntriesProps = { found: Found | undefined; isSearch: boolean; now: number; forget: Forget };

function Entries({ found, isSearch, now, forget }: EntriesProps) {
  const isEmpty = found !== undefined && found.entries.length === 0;
  return (
    <>
      <div role="status">
        {isSearch && !isEmpty && found !== undefined && (
          <p class="for-ears">
            {found.hasMore
              ? plural(found.entries.length, 'productsFoundMore')
              : plural(found.entries.length, 'productsFound')}
          </p>
        )}
        {isEmpty && (
          <div class={styles.empty}>
            <Bee pose={isSearch ? 'resting' : 'flying'} />
            <h2>{isSearch ? t('noResultTitle') : t('libraryEmptyTitle')}</h2>
            <p>{isSearch ? t('noResultText') : t('libraryEmptyText')}</p>
          </div>
        )}
      </div>
      <ul>
        {found?.entries.map((entry) => (
          <EntryRow key={entry.product.id} entry={entry} now={now} forget={forget} />
        ))}
      </ul>
    </>
  );
}
