package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.registered;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;

/** A target that is updated and confirmed in turns, over and over, each on a later day. */
class LongPathIT {

    private static final int ENTRIES = 40_000;
    private static final LocalDate FIRST = LocalDate.parse("1900-01-01");
    /** Pages of eight kilobytes: of the indexes, most of which are three or four deep, and of the rows. */
    private static final int FEW = 80;

    private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private final Facts facts = new Facts(Database.jdbc());

    @BeforeAll
    static void write() {
        Database.empty();
        FactsProjection projection = new FactsProjection(Database.jdbc(), _ -> {});
        IntStream.range(0, ENTRIES)
                .mapToObj(LongPathIT::recorded)
                .gather(Gatherers.windowFixed(5000))
                .forEach(projection::write);
        Database.jdbc().sql("vacuum analyze queries.fact, queries.path").update();
    }

    private static Recorded recorded(int position) {
        return new Recorded(position, entry(position), IMPORTED_AT, event(position), OFFICER, null);
    }

    private static EntryId entry(long position) {
        return new EntryId(new UUID(1, position));
    }

    private static CityEvent event(int position) {
        LocalDate day = FIRST.plusDays(position);
        if (position == 0) {
            return registered(ANSHUN, FIRST.toString());
        }
        return position % 2 == 0
                ? new ValueConfirmed(ANSHUN, CLIMATE, CARBON, Item.TARGET, entry(position - 1), day)
                : new TargetUpdated(ANSHUN, CLIMATE, CARBON, new Text("No. " + position, "en"), null, null, day);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, ENTRIES / 2, ENTRIES - 100})
    void isSearchedFromWhatWasKnown(int known) {
        String plan = String.join(
                "\n",
                Database.jdbc()
                        .sql("explain (analyze, buffers, costs off, timing off) " + FactsSql.STATE)
                        .param("cities", new String[] {ANSHUN.value()})
                        .param("known", new Long[] {(long) known})
                        .param("day", LocalDate.MAX)
                        .query(String.class)
                        .list());
        MatchResult pages = PAGES.matcher(plan).results().findFirst().orElseThrow();
        String read = pages.group(2);
        assertThat(Integer.parseInt(pages.group(1)) + (read == null ? 0 : Integer.parseInt(read)))
                .as(plan)
                .isLessThan(FEW);
    }

    @Test
    void tellsConfirmationsOfWhatIsInForceOnly() {
        CityFacts state = facts.asOf(ANSHUN, LocalDate.MAX, 1002).orElseThrow();
        assertThat(state.confirmations())
                .containsExactlyEntriesOf(Map.of(entry(1001), new Confirmation(FIRST.plusDays(1002), entry(1002))));
        assertThat(facts.asOf(ANSHUN, LocalDate.MAX, 1001).orElseThrow().confirmations())
                .isEmpty();
    }

    @Test
    void knowsALaterDayOnlySinceItWasSaid() {
        assertThat(Database.jdbc()
                        .sql(
                                "select newest from queries.fact where path like '%/target' and position < 4 order by position")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(FIRST.plusDays(1), FIRST.plusDays(3));
    }
}
