package org.treerings.app.wiring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.caching.WeakReferenceCache;

/**
 * Keeps the entities that were used of late. Axon's own cache holds nothing that only it holds: every collection of
 * garbage emptied it, and each entity was read again from all its events.
 */
final class RecentEntities extends WeakReferenceCache {

    private static final int KEPT = 1000;

    private final Map<Object, Object> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as inherited
    public <K, V> V get(K key) {
        kept.get(key);
        return super.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
        super.put(key, value);
    }

    @Override
    public boolean remove(Object key) {
        kept.remove(key);
        return super.remove(key);
    }

    @Override
    public void removeAll() {
        kept.clear();
        super.removeAll();
    }
}
