package org.treerings.commands.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot needs. */
class CommitmentStateTest extends CommitmentScenario {

    private static final JsonMapper BY_FIELDS = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    @Test
    void survivesJsonByItsFields() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given(
                "2026-05-01",
                new ActionDescribed(ANSHUN, CLIMATE, TREES, chinese("植树造林。"), day("2026-05-01")),
                new TargetUpdated(
                        ANSHUN, CLIMATE, TREES, english("65 %"), percent("65"), day("2030-12-31"), day("2026-05-01")),
                new ProgressReported(
                        ANSHUN,
                        CLIMATE,
                        TREES,
                        percent("63.1"),
                        day("2026-04-30"),
                        new BigDecimal("5823"),
                        new BigDecimal("9228"),
                        null,
                        null,
                        day("2026-05-01")),
                new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(3), day("2026-05-01")),
                retracted(entry(2), "2026-05-01"));
        when("2026-05-02", new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", day("2026-05-02")))
                .leaves(commitment -> {
                    Commitment restored =
                            BY_FIELDS.readValue(BY_FIELDS.writeValueAsString(commitment), Commitment.class);
                    assertThat(restored).usingRecursiveComparison().isEqualTo(commitment);
                    assertThat(restored.stream).isEqualTo("commitment:anshun/climate-adaptation-mitigation");
                });
    }
}
