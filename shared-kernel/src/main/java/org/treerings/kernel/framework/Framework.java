package org.treerings.kernel.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole catalogue in one version. A version never changes once a ledger has been written with it; the next one
 * stands beside it.
 *
 * @param translations language to how its texts came about; English is the platform's own
 */
public record Framework(
        String version,
        String note,
        Map<String, String> translations,
        List<String> sources,
        List<GlobalTarget> globalTargets,
        List<Area> areas,
        List<Phase> pathway,
        BiodiversityIndex index,
        Awards awards) {

    private static final String CURRENT = "2026.1";

    /** The catalogue in force. */
    public static Framework current() {
        return Current.FRAMEWORK;
    }

    public Optional<OfferedCommitment> commitment(CommitmentId id) {
        return areas.stream()
                .flatMap(area -> area.commitments().stream())
                .filter(commitment -> commitment.code().equals(id))
                .findFirst();
    }

    public Optional<OfferedAction> action(CommitmentId commitment, ActionId id) {
        return commitment(commitment).stream()
                .flatMap(offered -> offered.actions().stream())
                .filter(action -> action.code().equals(id))
                .findFirst();
    }

    /** The template of a value, in the version it was stored with. */
    public Optional<SentenceTemplate> template(TemplateId id) {
        return areas.stream()
                .flatMap(area -> area.commitments().stream())
                .flatMap(commitment -> commitment.actions().stream())
                .filter(action -> action.code().value().equals(id.code()))
                .flatMap(action -> Optional.ofNullable(action.baseline()).stream())
                .filter(template -> template.version() == id.version())
                .findFirst();
    }

    /** The sentence that a baseline fills: one of the catalogue's or the city's own; empty for free words. */
    public Optional<SentenceTemplate> sentence(@Nullable TemplateId id, @Nullable OwnTemplate own) {
        return own == null ? Optional.ofNullable(id).flatMap(this::template) : Optional.of(own.template());
    }

    private static Framework load(String version) {
        try (InputStream data = Framework.class.getResourceAsStream("/framework/" + version + ".json")) {
            if (data == null) {
                throw new IllegalStateException("no framework " + version);
            }
            return JsonMapper.shared().readValue(data, Framework.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Current {
        private static final Framework FRAMEWORK = load(CURRENT);
    }
}
