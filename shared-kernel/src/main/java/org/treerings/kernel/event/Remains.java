package org.treerings.kernel.event;

import java.util.List;
import java.util.Map;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/**
 * What is left of an event whose payload is erased: what it is about and since when it counts, in words that say nothing.
 * Identifiers and days stay, since other entries go by them.
 */
public final class Remains {

    /** The metadata that marks an erased entry; its value is the revision in which the remains are stored. */
    public static final String MARK = "erased";

    private static final String NO_WORDS = "";

    /** ISO 639 has a code for what is in no language. */
    private static final Text NO_TEXT = new Text(NO_WORDS, "zxx");

    private Remains() {}

    /**
     * The event without what it said.
     *
     * @throws IllegalArgumentException for a registration, without which nothing of a city could be read
     */
    public static CityEvent of(CityEvent event) {
        return switch (event) {
            case CityRegistered _ -> throw new IllegalArgumentException("a registration is not erased");
            case CityRenamed e -> new CityRenamed(e.city(), NO_WORDS, e.statedOn());
            case CityDescribed e -> new CityDescribed(e.city(), NO_TEXT, e.statedOn());
            case PopulationRecorded e -> new PopulationRecorded(e.city(), 0, null, e.statedOn());
            case HeadOfGovernmentNamed e -> new HeadOfGovernmentNamed(e.city(), null, NO_TEXT, e.statedOn());
            case ProfileImported e -> of(e);
            case CommitmentMade e -> new CommitmentMade(e.city(), e.commitment(), NO_TEXT, e.framework(), e.statedOn());
            case CommitmentWithdrawn e -> new CommitmentWithdrawn(e.city(), e.commitment(), NO_WORDS, e.statedOn());
            case ActionEvent e -> of(e);
            case ResourceShared e ->
                new ResourceShared(e.city(), e.resource(), NO_TEXT, new Content.Link(NO_WORDS), e.statedOn());
            case ResourceWithdrawn e -> new ResourceWithdrawn(e.city(), e.resource(), NO_WORDS, e.statedOn());
            case IndicatorAssessed e -> of(e);
            case EntryRetracted e -> new EntryRetracted(e.city(), e.entry(), NO_WORDS, e.statedOn());
            case PayloadErased e -> new PayloadErased(e.city(), e.entry(), NO_WORDS, e.statedOn());
            case PathwayEvent e -> e;
            case OfficersEvent e -> e;
        };
    }

    private static ActionEvent of(ActionEvent event) {
        return switch (event) {
            case ActionAdded e ->
                new ActionAdded(e.city(), e.commitment(), e.action(), NO_TEXT, e.framework(), e.statedOn());
            case ActionWithdrawn e -> new ActionWithdrawn(e.city(), e.commitment(), e.action(), NO_WORDS, e.statedOn());
            case ActionDescribed e -> new ActionDescribed(e.city(), e.commitment(), e.action(), NO_TEXT, e.statedOn());
            case BaselineRecorded e ->
                new BaselineRecorded(
                        e.city(), e.commitment(), e.action(), null, null, Measure.words(), NO_TEXT, null, e.statedOn());
            case TargetUpdated e ->
                new TargetUpdated(e.city(), e.commitment(), e.action(), NO_TEXT, null, null, e.statedOn());
            case ProgressReported e ->
                new ProgressReported(
                        e.city(),
                        e.commitment(),
                        e.action(),
                        Measure.words(),
                        e.measuredOn(),
                        null,
                        null,
                        null,
                        null,
                        e.statedOn());
            case ValueConfirmed e -> e;
        };
    }

    /** The digests stay: they keep the document from being taken in once more. */
    private static ProfileImported of(ProfileImported event) {
        return new ProfileImported(
                event.city(),
                event.document(),
                event.content(),
                0,
                new Claims(null, List.of(), null, List.of()),
                event.downloadedOn());
    }

    private static IndicatorAssessed of(IndicatorAssessed event) {
        return new IndicatorAssessed(
                event.city(),
                event.year(),
                event.indicator(),
                event.edition(),
                event.framework(),
                null,
                null,
                Map.of(),
                null,
                null,
                0,
                event.scoring(),
                null,
                event.statedOn());
    }
}
