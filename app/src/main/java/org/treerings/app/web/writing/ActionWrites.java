package org.treerings.app.web.writing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.commands.commitment.ConfirmValue;
import org.treerings.commands.commitment.DescribeAction;
import org.treerings.commands.commitment.Filling;
import org.treerings.commands.commitment.ReportProgress;
import org.treerings.commands.commitment.UpdateTarget;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.queries.facts.Paths;

/** The officer's daily work on an action. */
@RestController
@RequestMapping(
        path = "/api/cities/{city}/commitments/{commitment}/actions/{action}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ActionWrites {

    private final Desk desk;
    private final Baselines baselines;

    ActionWrites(Desk desk, Framework framework) {
        this.desk = desk;
        this.baselines = new Baselines(framework);
    }

    @Schema(name = "DescriptionBody")
    record Description(
            @Nullable String text,
            @Nullable String language,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    @Schema(name = "ReportBody")
    record Report(
            @Nullable Values measure,
            @Nullable LocalDate measuredOn,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String comment,
            @Nullable String language,
            @Nullable ResourceId evidence,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    /** Which value was checked and is still right. */
    record Confirmation(
            @Nullable Item item,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects) implements Said {}

    @PutMapping("/description")
    Written describe(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody Description body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.item(commitment, action, Item.DESCRIPTION),
                body,
                day -> new DescribeAction(
                        city, commitment, action, Given.text("text", body.text(), body.language()), day));
    }

    @PutMapping("/baseline")
    Written record(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody BaselineBody body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.item(commitment, action, Item.BASELINE),
                body,
                day -> baselines.of(city, commitment, action, body, day));
    }

    @PutMapping("/target")
    Written update(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody TargetBody body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.item(commitment, action, Item.TARGET),
                body,
                day -> new UpdateTarget(
                        city,
                        commitment,
                        action,
                        Given.text("text", body.text(), body.language()),
                        body.measure() == null ? null : body.measure().filling(),
                        body.dueOn(),
                        day));
    }

    /** A report on a day that has one already replaces it, and needs its version. */
    @PostMapping("/progress")
    Written report(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody Report body,
            Edit edit) {
        edit.role(city);
        LocalDate measuredOn = Given.value("measuredOn", body.measuredOn());
        return desk.write(
                edit,
                city,
                Paths.progress(commitment, action, measuredOn),
                body,
                day -> new ReportProgress(
                        city,
                        commitment,
                        action,
                        body.measure() == null
                                ? Filling.of(Measure.words())
                                : body.measure().filling(),
                        measuredOn,
                        body.numerator(),
                        body.denominator(),
                        Given.textIfGiven(body.comment(), body.language()),
                        body.evidence(),
                        day));
    }

    @PostMapping("/confirmation")
    Written confirm(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody Confirmation body,
            Edit edit) {
        edit.role(city);
        Item item = Given.value("item", body.item());
        return desk.write(
                edit,
                city,
                Paths.item(commitment, action, item),
                body,
                day -> new ConfirmValue(city, commitment, action, item, day));
    }
}
