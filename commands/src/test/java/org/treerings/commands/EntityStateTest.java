package org.treerings.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.treerings.commands.index.AssessIndicator;
import org.treerings.commands.index.IndexYear;
import org.treerings.commands.officers.AppointOfficer;
import org.treerings.commands.officers.Officers;
import org.treerings.commands.pathway.LinkStepResource;
import org.treerings.commands.pathway.Pathway;
import org.treerings.commands.resource.Resource;
import org.treerings.commands.resource.WithdrawResource;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Quantity;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot needs, of the entities that are no city and no commitment. */
class EntityStateTest {

    private static final JsonMapper BY_FIELDS = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private static void survivesJson(Object entity) {
        Object restored = BY_FIELDS.readValue(BY_FIELDS.writeValueAsString(entity), entity.getClass());
        assertThat(restored).usingRecursiveComparison().isEqualTo(entity);
    }

    @Nested
    class OfThePathway extends Scenario<Pathway> {
        OfThePathway() {
            super(Pathway.class, StreamId.pathway(ANSHUN));
        }

        @Test
        void survivesJsonByItsFields() {
            given(
                    "2026-05-01",
                    new StepResourceLinked(ANSHUN, 2, INVENTORY, day("2026-05-01")),
                    new StepResourceUnlinked(ANSHUN, 2, INVENTORY, day("2026-05-01")));
            given("2026-05-02", new EntryRetracted(ANSHUN, entry(1), "wrong", day("2026-05-02")));
            given("2026-05-02", new PayloadErased(ANSHUN, entry(0), "private", day("2026-05-02")));
            when("2026-05-02", new LinkStepResource(ANSHUN, 3, INVENTORY, day("2026-05-02")))
                    .leaves(EntityStateTest::survivesJson);
        }
    }

    @Nested
    class OfTheIndex extends Scenario<IndexYear> {
        OfTheIndex() {
            super(IndexYear.class, StreamId.index(ANSHUN, 2025));
        }

        @Test
        void survivesJsonByItsFields() {
            Map<String, Quantity> variables =
                    Map.of("connected_group_areas", Quantity.of(List.of(60, 40)), "natural_area", Quantity.of("100.5"));
            when(
                            "2026-05-02",
                            new AssessIndicator(
                                    ANSHUN, 2025, 2, variables, null, null, english("Roads"), day("2026-05-02")))
                    .leaves(EntityStateTest::survivesJson);
        }
    }

    @Nested
    class OfAResource extends Scenario<Resource> {
        OfAResource() {
            super(Resource.class, StreamId.resource(ANSHUN, INVENTORY));
        }

        @Test
        void survivesJsonByItsFields() {
            Content file = new Content.File("a.pdf", "application/pdf", 1, DocumentDigest.of(new byte[] {1}));
            Content link = new Content.Link("https://anshun.example");
            given(
                    "2026-05-01",
                    new ResourceShared(ANSHUN, INVENTORY, english("Inventory"), link, day("2026-05-01")),
                    new ResourceShared(ANSHUN, INVENTORY, english("Inventory"), file, day("2026-05-01")));
            when("2026-05-02", new WithdrawResource(ANSHUN, INVENTORY, "old", day("2026-05-02")))
                    .leaves(EntityStateTest::survivesJson);
        }
    }

    @Nested
    class OfTheOfficers extends Scenario<Officers> {
        OfTheOfficers() {
            super(Officers.class, StreamId.officers(ANSHUN));
        }

        @Test
        void survivesJsonByItsFields() {
            ActorId li = new ActorId("officer-11");
            given(
                    "2026-05-01",
                    new OfficerAppointed(ANSHUN, li, day("2026-05-01")),
                    new OfficerDismissed(ANSHUN, li, day("2026-05-01")));
            when("2026-05-02", new AppointOfficer(ANSHUN, li, day("2026-05-02")))
                    .leaves(EntityStateTest::survivesJson);
        }
    }
}
