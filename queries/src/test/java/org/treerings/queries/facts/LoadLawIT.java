package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.treerings.queries.Database;

class LoadLawIT {

    @Provide
    Arbitrary<List<Histories.Step>> steps() {
        return Histories.steps();
    }

    @Property(tries = 40)
    void aLoadWritesWhatIsWrittenEntryByEntry(
            @ForAll("steps") List<Histories.Step> steps, @ForAll @IntRange(min = 1, max = 9) int page) {
        List<Recorded> entries = Histories.ledger(steps).entries();
        FactsProjection live = new FactsProjection(Database.jdbc(), _ -> {});
        List<String> written = writtenBy(entries, 1, live::write);
        FactLoad load = new FactLoad(Database.jdbc());
        writtenBy(entries, page, load::add);
        load.finish();
        assertThat(Database.dump()).isEqualTo(written);
    }

    private static List<String> writtenBy(List<Recorded> entries, int page, Consumer<List<Recorded>> table) {
        Database.empty();
        entries.stream().gather(Gatherers.windowFixed(page)).forEach(table);
        return Database.dump();
    }
}
