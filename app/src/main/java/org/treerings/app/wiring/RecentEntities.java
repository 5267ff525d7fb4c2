package org.treerings.app.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.caching.WeakReferenceCache;

/**
 * Keeps the entities that were used of late. Axon's own cache holds nothing that only it holds: every collection of
 * garbage emptied it, and each entity was read again from all its events.
 */
final class RecentEntities extends WeakReferenceCache {

    private static final int KEPT = 1000;

    private final Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as inherited
    public <K, V> V get(K key) {
        var _ = kept.getIfPresent(key); // so that it counts as used
        return super.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
        super.put(key, value);
    }

    @Override
    public boolean remove(Object key) {
        kept.invalidate(key);
        return super.remove(key);
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
        super.removeAll();
    }
}
