package org.treerings.commands.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Where an action starts from. */
record Baseline(
        @Nullable TemplateId template,
        @Nullable OwnTemplate ownTemplate,
        Measure measure,
        Text sentence,
        @Nullable LocalDate measuredOn) {

    static Baseline of(BaselineRecorded event) {
        return new Baseline(
                event.template(), event.ownTemplate(), event.measure(), event.sentence(), event.measuredOn());
    }

    /** The sentence that later measures have to fit; empty for a baseline in free words. */
    Optional<SentenceTemplate> sentenceTemplate(Framework framework) {
        return framework.sentence(template, ownTemplate);
    }

    /** What was noted here is of the same sentence only. */
    Measure keepingNotes(RecordBaseline command, @Nullable OwnTemplate own, Measure later) {
        boolean same = Objects.equals(template, command.template()) && Objects.equals(ownTemplate, own);
        return same ? measure.keepingNotes(later) : later;
    }
}
