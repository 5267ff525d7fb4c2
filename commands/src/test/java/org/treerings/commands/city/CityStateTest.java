package org.treerings.commands.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.measure.Text;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot needs. */
class CityStateTest extends CityScenario {

    private static final JsonMapper BY_FIELDS = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    @Test
    void survivesJsonByItsFields() {
        DocumentDigest digest = DocumentDigest.of("Anshun City\n".getBytes(UTF_8));
        Claims claims = new Claims(27, List.of(), null, List.of());
        given(
                "2026-04-05",
                REGISTERED,
                new CityDescribed(ANSHUN, chinese("安顺"), day("2026-04-04")),
                new PopulationRecorded(ANSHUN, 2_459_200, day("2025-12-31"), day("2026-04-04")),
                new HeadOfGovernmentNamed(ANSHUN, null, new Text("Mayor of Anshun City", "en"), day("2026-04-04")),
                new ProfileImported(ANSHUN, digest, digest, 1, claims, day("2026-04-04")));
        given("2026-04-05", new EntryRetracted(ANSHUN, entry(1), "entered by mistake", day("2026-04-05")));
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun", day("2026-05-01"))).leaves(city -> {
            City restored = BY_FIELDS.readValue(BY_FIELDS.writeValueAsString(city), City.class);
            assertThat(restored).usingRecursiveComparison().isEqualTo(city);
            assertThat(restored.stream).isEqualTo("city:anshun");
        });
    }
}
