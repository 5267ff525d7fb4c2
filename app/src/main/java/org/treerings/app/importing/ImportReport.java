package org.treerings.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * What an import did, or would do.
 *
 * @param entries how many were appended, or would be
 * @param position of the last entry appended; absent where none was
 */
public record ImportReport(
        CityId city,
        Document document,
        boolean dryRun,
        int entries,
        @Nullable Long position,
        Counts counts,
        List<Finding> findings,
        List<UnplacedLine> unplaced) {

    /** The document that was brought in. */
    public record Document(DocumentDigest digest, @Nullable LocalDate downloadedOn, int lines) {}

    /** What the document holds, each thing once. */
    public record Counts(
            long commitments, long otherCommitments, long actions, long descriptions, long baselines, long targets) {}

    /**
     * The report of an import.
     *
     * @param more what was found beside the plan's own findings, when the document met the record
     */
    public static ImportReport of(
            ProfileDocument document,
            ImportPlan plan,
            boolean dryRun,
            int entries,
            @Nullable Long position,
            List<Finding> more) {
        Profile profile = document.profile();
        return new ImportReport(
                profile.cover().city(),
                new Document(document.document(), profile.cover().downloaded().day(), document.lines()),
                dryRun,
                entries,
                position,
                counts(profile),
                Stream.concat(plan.findings().stream(), more.stream())
                        .sorted(Finding.BY_LINE)
                        .toList(),
                document.unplaced());
    }

    private static Counts counts(Profile profile) {
        return new Counts(
                profile.actionPlatform().commitments().size(),
                profile.actionPlatform().offered().size(),
                profile.actionPlatform().actions().count(),
                profile.actionPlatform()
                        .actions()
                        .filter(action -> action.description() != null)
                        .count(),
                profile.actionPlatform()
                        .actions()
                        .filter(action -> action.baseline() != null)
                        .count(),
                profile.actionPlatform()
                        .actions()
                        .filter(action -> action.target() != null)
                        .count());
    }
}
