package org.treerings.app.web.writing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.commitment.RecordBaseline;
import org.treerings.commands.commitment.UpdateTarget;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Turns measured values into commands, with what the catalogue knows of the action. */
final class Measures {

    private final Framework framework;

    Measures(Framework framework) {
        this.framework = framework;
    }

    RecordBaseline baseline(
            CityId city, CommitmentId commitment, ActionId action, BaselineBody body, @Nullable LocalDate day) {
        OwnTemplate own = body.ownTemplate() == null ? null : body.ownTemplate().template();
        SentenceTemplate offered = own == null && body.measure() != null ? offered(commitment, action) : null;
        SentenceTemplate template = own == null ? offered : own.template();
        Measure measure =
                body.measure() == null ? Measure.words() : body.measure().as(template == null ? null : template.type());
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

    UpdateTarget target(
            CityId city, CommitmentId commitment, ActionId action, TargetBody body, @Nullable LocalDate day) {
        Measure measure = body.measure() == null ? null : body.measure().as(type(commitment, action));
        return new UpdateTarget(
                city, commitment, action, Given.text("text", body.text(), body.language()), measure, body.dueOn(), day);
    }

    Measure reported(CommitmentId commitment, ActionId action, @Nullable Values values) {
        return values == null ? Measure.words() : values.as(type(commitment, action));
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

    private @Nullable MeasureType type(CommitmentId commitment, ActionId action) {
        SentenceTemplate template = offered(commitment, action);
        return template == null ? null : template.type();
    }

    private @Nullable SentenceTemplate offered(CommitmentId commitment, ActionId action) {
        return framework
                .action(commitment, action)
                .map(offered -> offered.baseline())
                .orElse(null);
    }
}
