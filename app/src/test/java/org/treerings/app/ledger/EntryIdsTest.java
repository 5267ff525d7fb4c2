package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class EntryIdsTest {

    private static Stream<UUID> ids(IdentifierFactory factory, int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.fromString(factory.generateIdentifier()));
    }

    @Test
    void areUuidsOfTheVersionThatMakesNoPromises() {
        assertThat(ids(new EntryIds(), 100)).allMatch(id -> id.version() == 8 && id.variant() == 2);
    }

    @Test
    void neverMeetThoseOfAnotherStart() {
        List<UUID> ids = Stream.generate(EntryIds::new)
                .limit(2)
                .flatMap(start -> ids(start, 1000))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void areWhatAxonUses() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(EntryIds.class);
    }
}
