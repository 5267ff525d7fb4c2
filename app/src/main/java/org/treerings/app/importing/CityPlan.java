package org.treerings.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.ImportPlan.Step;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.Countries;
import org.treerings.app.importing.profile.HeadOfGovernment;
import org.treerings.app.importing.profile.Overview;
import org.treerings.app.importing.text.Language;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.commands.city.DescribeCity;
import org.treerings.commands.city.ImportProfile;
import org.treerings.commands.city.NameHeadOfGovernment;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.city.RenameCity;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/** The commands to the city itself. What it says of itself carries no date of its own. */
final class CityPlan {

    private final ProfileDocument document;
    private final Dates dates;
    private final CityId city;
    private final Passage name;
    private final Overview overview;
    private final List<Finding> findings = new ArrayList<>();

    CityPlan(ProfileDocument document, Dates dates) {
        this.document = document;
        this.dates = dates;
        this.city = document.profile().cover().city();
        this.name = document.profile().cover().name();
        this.overview = document.profile().overview();
    }

    Stream<Step> rename() {
        return Stream.of(new Step(new RenameCity(city, name.text(), null), name.line()));
    }

    Stream<Step> register() {
        Passage country = overview.country();
        String code = Optional.ofNullable(country)
                .flatMap(printed -> Countries.code(printed.text()))
                .orElseThrow(() -> unknownCountry(null, "The document names no country to register the city in."));
        TimeZones.Zone zone = TimeZones.of(code)
                .orElseThrow(() -> unknownCountry(country, "Nobody lives in the country that the document names."));
        if (!zone.certain()) {
            findings.add(Finding.note(
                    "time-zone-assumed",
                    country == null ? null : country.line(),
                    null,
                    "The country has several time zones; %s is assumed and can be wrong for the city."
                            .formatted(zone.id())));
        }
        Passage region = overview.region();
        String part = region == null ? null : region.text();
        return Stream.of(new Step(
                new RegisterCity(city, name.text(), code, null, part, zone.id(), null, null, null), name.line()));
    }

    Stream<Step> overview() {
        Passage about = overview.about();
        Passage population = overview.population();
        HeadOfGovernment head = overview.head();
        Stream<Step> described = Optional.ofNullable(about).stream()
                .map(text -> new Step(new DescribeCity(city, inItsLanguage(text.text()), null), text.line()));
        Stream<Step> counted = overview.people().stream()
                .map(people -> new Step(
                        new RecordPopulation(city, people, null, null), population == null ? null : population.line()));
        Stream<Step> headed = Optional.ofNullable(head).stream()
                .map(named -> new Step(
                        new NameHeadOfGovernment(city, named.name(), inItsLanguage(named.office()), null),
                        named.line()));
        return Stream.of(described, counted, headed).flatMap(steps -> steps);
    }

    private static Text inItsLanguage(String text) {
        return new Text(text, Language.of(text));
    }

    Stream<Step> imported() {
        ImportProfile command = new ImportProfile(
                city,
                document.document(),
                document.content(),
                document.lines(),
                document.profile().claims(),
                dates.statedOn(document.profile().cover().downloaded(), null));
        return Stream.of(new Step(command, null));
    }

    List<Finding> findings() {
        return findings;
    }

    private static UnreadableDocument unknownCountry(@Nullable Passage country, String reason) {
        return new UnreadableDocument("unknown-country", country == null ? null : country.line(), reason);
    }
}
