package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/**
 * Record where the city starts from.
 *
 * @param template the catalogue's sentence that the measure fills
 * @param ownTemplate a sentence of the city's own instead
 */
public record RecordBaseline(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        @Nullable TemplateId template,
        @Nullable OwnTemplate ownTemplate,
        Measure measure,
        Text sentence,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn)
        implements ActionCommand {

    BaselineRecorded event(@Nullable OwnTemplate own, Measure fitting) {
        Text words = Words.text("sentence", sentence);
        return new BaselineRecorded(city, commitment, action, template, own, fitting, words, measuredOn, statedOn);
    }
}
