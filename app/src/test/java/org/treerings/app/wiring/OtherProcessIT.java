package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.commitment.MakeCommitment;
import org.treerings.commands.commitment.WithdrawCommitment;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** What a process decides while another one writes to the same streams. */
class OtherProcessIT {

    private static final LocalDate STATED = LocalDate.parse("2026-01-01");
    private static final CityId LISBON = new CityId("lisbon");
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Node ONE = Node.on(DATABASE);
    private static final Node OTHER = Node.on(DATABASE);

    @BeforeAll
    static void register() {
        ZoneId zone = ZoneId.of("Europe/Lisbon");
        assertThat(decide(ONE, new RegisterCity(LISBON, "Lisbon", "PT", null, null, zone, null, null, STATED)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
        DATABASE.close();
    }

    private static boolean decide(Node at, Object command) {
        return at.part(CommandGateway.class).<Boolean>sendAndWait(command);
    }

    private static void assertOvertaken(Node at, Object command) {
        assertThatThrownBy(() -> decide(at, command)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void doesNotHoldAlreadyWhatTheOtherHasChanged() {
        RecordPopulation first = new RecordPopulation(LISBON, 500_000, null, STATED);
        assertThat(decide(ONE, first)).isTrue();
        assertThat(decide(OTHER, new RecordPopulation(LISBON, 600_000, null, STATED)))
                .isTrue();
        assertOvertaken(ONE, first);
        assertThat(decide(ONE, first)).isTrue();
    }

    @Test
    void doesNotRefuseWhatTheOtherHasMadePossible() {
        CommitmentId green = new CommitmentId("green");
        MakeCommitment make = new MakeCommitment(LISBON, green, new Text("Green", "en"), STATED);
        WithdrawCommitment withdraw = new WithdrawCommitment(LISBON, green, "No money.", STATED);
        assertThat(decide(ONE, make)).isTrue();
        assertThat(decide(ONE, withdraw)).isTrue();
        assertThat(decide(OTHER, make)).isTrue();
        assertOvertaken(ONE, withdraw);
        assertThat(decide(ONE, withdraw)).isTrue();
    }

    @Test
    void refusesWithoutAskingTwiceWhereNobodyWrote() {
        CommitmentId blue = new CommitmentId("blue");
        assertThatThrownBy(() -> decide(ONE, new WithdrawCommitment(LISBON, blue, "No money.", STATED)))
                .isInstanceOf(CommandRejected.class);
    }
}
