package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {

    @Test
    void letsNobodyWaitWhereEntriesComeSingly() {
        assertThat(Rest.after(0)).isZero();
        assertThat(Rest.after(1)).isZero();
    }

    @Test
    void growsWithWhatCame() {
        assertThat(Rest.after(11)).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void endsAfterAQuarterOfASecond() {
        assertThat(Rest.after(1_000_000)).isEqualTo(Duration.ofMillis(250));
    }
}
