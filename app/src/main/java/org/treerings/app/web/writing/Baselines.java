package org.treerings.app.web.writing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.commitment.RecordBaseline;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Makes commands of baselines, with the sentence that the catalogue offers for the action. */
final class Baselines {

    private final Framework framework;

    Baselines(Framework framework) {
        this.framework = framework;
    }

    RecordBaseline of(
            CityId city, CommitmentId commitment, ActionId action, BaselineBody body, @Nullable LocalDate day) {
        OwnTemplate own = body.ownTemplate() == null ? null : body.ownTemplate().template();
        SentenceTemplate offered = own == null && body.measure() != null ? offered(commitment, action) : null;
        SentenceTemplate template = own == null ? offered : own.template();
        Measure measure = body.measure() == null
                ? Measure.words()
                : body.measure().filling().in(template);
        return new RecordBaseline(
                city,
                commitment,
                action,
                offered == null ? null : new TemplateId(action.value(), offered.version()),
                own,
                measure,
                sentence(body, template, measure),
                body.measuredOn(),
                day);
    }

    private static Text sentence(BaselineBody body, @Nullable SentenceTemplate template, Measure measure) {
        if (body.sentence() != null || template == null) {
            return Given.text("sentence", body.sentence(), body.language());
        }
        Set<String> known = template.sentence().keySet();
        String wanted = body.language() == null ? "en" : body.language();
        String language = known.contains(wanted)
                ? wanted
                : known.contains("en") ? "en" : known.iterator().next();
        return new Text(template.write(measure, language), language);
    }

    private @Nullable SentenceTemplate offered(CommitmentId commitment, ActionId action) {
        return framework
                .action(commitment, action)
                .map(offered -> offered.baseline())
                .orElse(null);
    }
}
