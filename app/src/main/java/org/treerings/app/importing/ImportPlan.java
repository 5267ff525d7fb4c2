package org.treerings.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.text.PrintedDate;

/**
 * The commands that record a document, in their order, and what its reader should know.
 *
 * @param sourceDate the day from which undated facts count: the document's, or today where it has none that can be
 */
public record ImportPlan(List<Step> steps, LocalDate sourceDate, List<Finding> findings) {

    /**
     * A command to a city or a commitment.
     *
     * @param line where the document says it
     */
    public record Step(Object command, @Nullable Integer line) {}

    /**
     * The plan for a document.
     *
     * @param today in the city's time zone; nothing is stated later
     * @param registered whether the city is; otherwise it is registered first
     * @throws org.treerings.app.importing.text.UnreadableDocument if the city has to be registered and its country is
     *     not told
     */
    public static ImportPlan of(ProfileDocument document, LocalDate today, boolean registered) {
        Dates dates = new Dates(today);
        CityPlan city = new CityPlan(document, dates);
        List<Step> steps = Stream.of(
                        registered ? city.rename() : city.register(),
                        city.overview(),
                        new CommitmentPlan(document.profile(), dates).steps(),
                        city.imported())
                .flatMap(some -> some)
                .toList();
        List<Finding> findings = Stream.of(document.findings(), city.findings(), dates.findings())
                .flatMap(List::stream)
                .sorted(Finding.BY_LINE)
                .toList();
        return new ImportPlan(steps, sourceDate(document, today), findings);
    }

    private static LocalDate sourceDate(ProfileDocument document, LocalDate today) {
        PrintedDate downloaded = document.profile().cover().downloaded();
        LocalDate day = downloaded.day();
        return day == null || day.isAfter(today) ? today : day;
    }
}
