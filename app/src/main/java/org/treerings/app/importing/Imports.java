package org.treerings.app.importing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.ImportPlan.Step;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.security.Role;
import org.treerings.app.security.Visitor;
import org.treerings.commands.Cities;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.facts.Facts;

/**
 * Brings documents in. Every value becomes a command, decided by the same rules as an officer's own; the note that the
 * document was imported comes last, so that an import which was broken off is resumed by importing again.
 */
public final class Imports {

    /** Where it is the latest day on earth: before a city's zone is known, no day there is taken for the future. */
    private static final ZoneId LATEST = ZoneOffset.ofHours(14);

    private final Decisions record;
    private final Rehearsals rehearsals;
    private final DocumentArchive archive;
    private final Cities cities;
    private final Facts facts;
    private final Progress progress;
    private final Clock clock;

    public Imports(
            Decisions record,
            Rehearsals rehearsals,
            DocumentArchive archive,
            Cities cities,
            Facts facts,
            Progress progress,
            Clock clock) {
        this.record = record;
        this.rehearsals = rehearsals;
        this.archive = archive;
        this.cities = cities;
        this.facts = facts;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Imports a document, or tries what importing it would do.
     *
     * @param dryRun to record nothing
     * @throws org.treerings.app.importing.text.UnreadableDocument if nothing can be taken from it
     * @throws org.treerings.app.security.NotYourCity if the visitor may not import for its city
     */
    public ImportReport run(byte[] bytes, boolean dryRun, Visitor visitor) {
        ProfileDocument document = ProfileDocument.read(bytes);
        CityId city = document.profile().cover().city();
        Role role = visitor.importing(city);
        ZoneId timeZone = cities.timeZone(city).orElse(null);
        LocalDate today = LocalDate.now(clock.withZone(timeZone == null ? LATEST : timeZone));
        ImportPlan plan = ImportPlan.of(document, today, timeZone != null);
        List<Finding> met = new ArrayList<>(noLongerPrinted(document, plan, city));
        if (!dryRun) {
            archive.keep(document.document(), bytes);
        }
        Provenance who = Provenance.live(visitor.actor(), role.word(), null);
        int entries = entries(plan, document, who, dryRun, met);
        Long position = dryRun || entries == 0 ? null : position(city);
        return ImportReport.of(document, plan, dryRun, entries, position, met);
    }

    /** None of a document that was brought in whole before: what was retracted or corrected since stays so. */
    private int entries(
            ImportPlan plan, ProfileDocument document, Provenance who, boolean dryRun, List<Finding> refused) {
        CityId city = document.profile().cover().city();
        if (progress.holds(city, document.content())) {
            return 0;
        }
        return dryRun
                ? rehearsals.on(streams(city, document), stage -> decide(plan, document, who, stage, refused))
                : decide(plan, document, who, record, refused);
    }

    private int decide(
            ImportPlan plan, ProfileDocument document, Provenance who, Decisions decisions, List<Finding> refused) {
        UUID correlation = UUID.randomUUID();
        int entries = 0;
        for (Step step : plan.steps()) {
            Provenance.Source source = new Provenance.Source(document.document(), step.line(), plan.sourceDate());
            try {
                entries += decisions.decide(step.command(), who.from(source), correlation) ? 1 : 0;
            } catch (CommandRejected e) {
                refused.add(Finding.warning(e.code(), step.line(), null, e.reason()));
            }
        }
        return entries;
    }

    private List<Finding> noLongerPrinted(ProfileDocument document, ImportPlan plan, CityId city) {
        progress.awaitReadable(city);
        return facts.of(city).stream()
                .flatMap(known -> NoLongerPrinted.of(document, plan.sourceDate(), known).stream())
                .toList();
    }

    private @Nullable Long position(CityId city) {
        OptionalLong position = progress.recorded(city);
        return position.isPresent() ? position.getAsLong() : null;
    }

    private static Set<StreamId> streams(CityId city, ProfileDocument document) {
        Stream<StreamId> commitments = document.profile().actionPlatform().commitments().stream()
                .map(commitment -> StreamId.of(city, commitment.id()));
        return Stream.concat(Stream.of(StreamId.of(city)), commitments).collect(toUnmodifiableSet());
    }
}
