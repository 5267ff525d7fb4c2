package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Record where the city starts from. */
public record RecordBaseline(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        @Nullable TemplateId template,
        Measure measure,
        Text sentence,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn)
        implements ActionCommand {

    BaselineRecorded event(Measure fitting) {
        Text words = Words.text("sentence", sentence);
        return new BaselineRecorded(city, commitment, action, template, null, fitting, words, measuredOn, statedOn);
    }
}
