package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/**
 * Where the city starts from. Every later target and report is read against this.
 *
 * @param template the catalogue's sentence whose holes the measure fills; absent for a baseline in free words
 * @param ownTemplate the city's own sentence instead; came to revision 1 later, absent before
 * @param sentence as it was once printed or rendered
 * @param measuredOn the day the values were true, where that is known
 */
@Stored(name = "baseline-recorded")
public record BaselineRecorded(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        @Nullable TemplateId template,
        @Nullable OwnTemplate ownTemplate,
        Measure measure,
        Text sentence,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn)
        implements ActionEvent {}
