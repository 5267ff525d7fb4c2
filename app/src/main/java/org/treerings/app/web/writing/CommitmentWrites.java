package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.commands.commitment.AddAction;
import org.treerings.commands.commitment.MakeCommitment;
import org.treerings.commands.commitment.WithdrawAction;
import org.treerings.commands.commitment.WithdrawCommitment;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.Paths;

/** Commitments and the actions under them: made, added, withdrawn. */
@RestController
@RequestMapping(
        path = "/api/cities/{city}/commitments/{commitment}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class CommitmentWrites {

    private final Desk desk;
    private final Framework framework;

    CommitmentWrites(Desk desk, Framework framework) {
        this.desk = desk;
        this.framework = framework;
    }

    /** What the city calls it; what the catalogue offers has a title already. */
    record Titled(
            @Nullable String title,
            @Nullable String language,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {

        Text or(@Nullable String offered) {
            return title == null && offered != null ? new Text(offered, "en") : Given.text("title", title, language);
        }
    }

    @PutMapping
    Written make(
            @PathVariable CityId city, @PathVariable CommitmentId commitment, @RequestBody Titled body, Edit edit) {
        String offered = framework
                .commitment(commitment)
                .map(known -> known.title().get("en"))
                .orElse(null);
        return desk.write(
                edit,
                city,
                Paths.commitment(commitment),
                body,
                day -> new MakeCommitment(city, commitment, body.or(offered), day));
    }

    @PostMapping("/withdrawal")
    Written withdraw(
            @PathVariable CityId city, @PathVariable CommitmentId commitment, @RequestBody Remark body, Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.commitment(commitment),
                body,
                day -> new WithdrawCommitment(city, commitment, Given.reason(body), day));
    }

    @PutMapping("/actions/{action}")
    Written add(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody Titled body,
            Edit edit) {
        String offered = framework
                .action(commitment, action)
                .map(known -> known.title().get("en"))
                .orElse(null);
        return desk.write(
                edit,
                city,
                Paths.action(commitment, action),
                body,
                day -> new AddAction(city, commitment, action, body.or(offered), day));
    }

    @PostMapping("/actions/{action}/withdrawal")
    Written withdraw(
            @PathVariable CityId city,
            @PathVariable CommitmentId commitment,
            @PathVariable ActionId action,
            @RequestBody Remark body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.action(commitment, action),
                body,
                day -> new WithdrawAction(city, commitment, action, Given.reason(body), day));
    }
}
