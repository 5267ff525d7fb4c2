package org.treerings.app.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.identity.CityId;

class TailTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Tail tail = new Tail(9, 100);

    @Test
    void tellsWhatComesAfterAPosition() throws Exception {
        add(10, 13);
        assertThat(positions(11)).containsExactly(12L, 13L);
        assertThat(positions(9)).containsExactly(10L, 11L, 12L, 13L);
        assertThat(tail.after(13, AT_ONCE).orElseThrow()).isEqualTo(new Stretch(List.of(), 13));
    }

    @Test
    void doesNotHoldWhatWasRecordedBeforeIt() throws Exception {
        assertThat(tail.after(8, AT_ONCE)).isEmpty();
        add(10, 10);
        assertThat(tail.after(8, AT_ONCE)).isEmpty();
    }

    @Test
    void waitsForThoseWhoAreAhead() throws Exception {
        add(10, 12);
        assertThat(tail.after(15, AT_ONCE).orElseThrow()).isEqualTo(new Stretch(List.of(), 15));
    }

    @Test
    void holdsNoMoreThanThereIsRoomFor() throws Exception {
        add(10, 25);
        assertThat(tail.after(14, AT_ONCE)).isEmpty();
        assertThat(positions(15)).hasSize(10);
    }

    @Test
    void passesOverAFrameThatIsTooLarge() throws Exception {
        tail.add(List.of(new Frame(10, new CityId("lisbon"), new byte[101])));
        assertThat(tail.after(9, AT_ONCE)).isEmpty();
        add(11, 11);
        assertThat(positions(10)).containsExactly(11L);
    }

    @Test
    void callsThoseWhoWait() throws Exception {
        CompletableFuture<Optional<Stretch>> next = waiting(9);
        add(10, 10);
        assertThat(next.get(20, TimeUnit.SECONDS).orElseThrow().end()).isEqualTo(10);
        CompletableFuture<Optional<Stretch>> nothing = waiting(10);
        tail.close();
        assertThat(nothing.get(20, TimeUnit.SECONDS)).isPresent();
        assertThat(tail.isClosed()).isTrue();
    }

    private CompletableFuture<Optional<Stretch>> waiting(long position) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return tail.after(position, PATIENCE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<Long> positions(long after) throws InterruptedException {
        return tail.after(after, AT_ONCE).orElseThrow().frames().stream()
                .map(Frame::position)
                .toList();
    }

    /** Ten bytes each. */
    private void add(long first, long last) {
        tail.add(LongStream.rangeClosed(first, last)
                .mapToObj(position -> new Frame(position, new CityId("lisbon"), new byte[10]))
                .toList());
    }
}
