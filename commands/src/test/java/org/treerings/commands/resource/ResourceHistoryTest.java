package org.treerings.commands.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.treerings.commands.Resources.Shared;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;

/** What other streams rely on. */
class ResourceHistoryTest {

    private static final CityId ANSHUN = new CityId("anshun");
    private static final ResourceId INVENTORY = new ResourceId("inventory");
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    private final List<DomainEventMessage<?>> entries = new ArrayList<>();

    @Test
    void knowsNothingOfWhatWasNeverShared() {
        assertThat(on(MAY)).isEmpty();
    }

    @Test
    void tellsWhatIsSharedSinceItsDay() {
        record(shared());
        assertThat(on(MAY)).contains(new Shared(false, 0));
        assertThat(on(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void tellsWhatIsWithdrawn() {
        record(shared());
        record(new ResourceWithdrawn(ANSHUN, INVENTORY, "old", MAY.plusDays(1)));
        assertThat(on(MAY)).contains(new Shared(false, 1));
        assertThat(on(MAY.plusDays(1))).contains(new Shared(true, 1));
    }

    @Test
    void tellsNothingOfWhatWasSharedWrongly() {
        EntryId wrong = record(shared());
        record(new EntryRetracted(ANSHUN, wrong, "wrong", MAY));
        assertThat(on(MAY)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsErased() {
        EntryId erased = record(shared());
        record(new PayloadErased(ANSHUN, erased, "private", MAY));
        assertThat(on(MAY)).isEmpty();
    }

    private Optional<Shared> on(LocalDate day) {
        return ResourceHistory.standing(entries, ZoneId.of("Asia/Shanghai"), day);
    }

    private EntryId record(CityEvent event) {
        UUID entry = new UUID(0, entries.size());
        entries.add(new GenericDomainEventMessage<>(
                "resource",
                "resource:anshun/inventory",
                entries.size(),
                event,
                Map.of(),
                entry.toString(),
                Instant.parse("2026-06-01T00:00:00Z")));
        return new EntryId(entry);
    }

    private static ResourceShared shared() {
        return new ResourceShared(
                ANSHUN, INVENTORY, new Text("Inventory", "en"), new Content.Link("https://anshun.example"), MAY);
    }
}
