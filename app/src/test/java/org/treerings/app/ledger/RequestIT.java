package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

/** Requests that came with a key, and commands that rely on another stream. */
class RequestIT {

    private final TestDatabase database = new TestDatabase();
    private final Ledger ledger = new Ledger(database.client());
    private final Requests requests = new Requests(database.client());
    private Appender appender;
    private Appender otherNode;

    @BeforeEach
    void startTwoNodes() {
        appender = new Appender(database.pool(), AppendTimeouts.standard());
        otherNode = new Appender(database.pool(), AppendTimeouts.standard());
    }

    @AfterEach
    void stop() {
        appender.close();
        otherNode.close();
        database.close();
    }

    private static Proposal keyed(Proposal proposal, String key) {
        return new Proposal(proposal.events(), Map.of(), new Request("actor-1", key, "sha256:" + key));
    }

    private static Proposal relying(Proposal proposal, String stream, long version) {
        return new Proposal(proposal.events(), Map.of(stream, version), null);
    }

    @Test
    void keepsWhatARequestWasTold() {
        appender.append(Proposals.of("city:porto", 0));
        long position = appender.append(keyed(Proposals.run("city:lisbon", 0, 3), "a"));
        Receipt receipt = requests.find("actor-1", "a").orElseThrow().receipt();
        assertThat(receipt.position()).isEqualTo(position).isEqualTo(3);
        assertThat(receipt.entries()).extracting(id -> id.value()).containsExactlyElementsOf(ids("city:lisbon"));
        assertThat(requests.find("actor-2", "a")).isEmpty();
    }

    private List<UUID> ids(String stream) {
        return ledger.stream(stream, 0).stream().map(Entry::id).toList();
    }

    @Test
    void keepsTheKeyOfARequestThatChangedNothing() {
        appender.append(keyed(Proposal.of(List.of()), "a"));
        assertThat(requests.find("actor-1", "a").orElseThrow().receipt()).isEqualTo(Receipt.NOTHING);
        assertThatThrownBy(() -> otherNode.append(keyed(Proposals.of("city:lisbon", 0), "a")))
                .isInstanceOf(RequestRepeated.class);
        assertThat(ledger.head()).isEqualTo(-1);
    }

    @Test
    void doesARequestOnceHoweverManySendIt() throws Exception {
        List<Callable<String>> senders = IntStream.range(0, 50)
                .mapToObj(sender -> attempt(sender % 2 == 0 ? appender : otherNode, "city:lisbon" + sender))
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(senders.size())) {
            List<String> answers =
                    clients.invokeAll(senders).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnlyOnce("appended");
        }
        assertThat(ledger.head()).isZero();
    }

    /** Two of them in one batch: the second comes too soon to be told anything. */
    private static Callable<String> attempt(Appender node, String stream) {
        return () -> {
            try {
                node.append(keyed(Proposals.of(stream, 0), "a"));
                return "appended";
            } catch (RequestRepeated _) {
                return "repeated";
            } catch (ConcurrencyException _) {
                return "too soon";
            }
        };
    }

    @Test
    void forgetsAKeyAfterADay() {
        appender.append(keyed(Proposals.of("city:lisbon", 0), "a"));
        database.client()
                .sql("update ledger.request set recorded_at = recorded_at - interval '24 hours'")
                .update();
        assertThat(requests.find("actor-1", "a")).isEmpty();
        assertThat(appender.append(keyed(Proposals.of("city:lisbon", 1), "a"))).isEqualTo(1);
        assertThat(requests.find("actor-1", "a").orElseThrow().receipt().position())
                .isEqualTo(1);
        assertThat(requests.forgetOld()).isZero();
    }

    @Test
    void appendsWhenTheStreamItReliesOnStandsAsItWasSeen() {
        appender.append(Proposals.of("resource:lisbon/map", 0));
        assertThat(appender.append(relying(Proposals.of("pathway:lisbon", 0), "resource:lisbon/map", 0)))
                .isEqualTo(1);
    }

    @Test
    void refusesWhenTheStreamItReliesOnHasGrown() {
        appender.append(Proposals.run("resource:lisbon/map", 0, 2));
        assertThatThrownBy(() -> appender.append(relying(Proposals.of("pathway:lisbon", 0), "resource:lisbon/map", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void letsNobodyRelyOnAStreamThatGrowsInTheSameBatch() {
        Proposal.Claims claims = new Proposal.Claims();
        assertThat(Proposals.of("resource:lisbon/map", 1).claim(claims)).isTrue();
        assertThat(relying(Proposals.of("pathway:lisbon", 0), "resource:lisbon/map", 0)
                        .claim(claims))
                .isFalse();
        Proposal.Claims others = new Proposal.Claims();
        assertThat(relying(Proposals.of("pathway:lisbon", 0), "resource:lisbon/map", 0)
                        .claim(others))
                .isTrue();
        assertThat(Proposals.of("resource:lisbon/map", 1).claim(others)).isFalse();
    }
}
