package org.treerings.app.importing;

import java.util.stream.Stream;
import org.treerings.app.importing.ImportPlan.Step;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.PrintedCommitment;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;
import org.treerings.commands.commitment.AddAction;
import org.treerings.commands.commitment.DescribeAction;
import org.treerings.commands.commitment.MakeCommitment;
import org.treerings.commands.commitment.RecordBaseline;
import org.treerings.commands.commitment.UpdateTarget;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.CityId;

/** The commands to the commitments, in the order in which the document prints them. */
final class CommitmentPlan {

    private final Profile profile;
    private final CityId city;
    private final Dates dates;

    CommitmentPlan(Profile profile, Dates dates) {
        this.profile = profile;
        this.city = profile.cover().city();
        this.dates = dates;
    }

    Stream<Step> steps() {
        return profile.actionPlatform().commitments().stream().flatMap(this::of);
    }

    private Stream<Step> of(PrintedCommitment commitment) {
        Step made = new Step(
                new MakeCommitment(city, commitment.id(), commitment.title().text(), null),
                commitment.title().line());
        return Stream.concat(Stream.of(made), commitment.actions().stream().flatMap(this::of));
    }

    private Stream<Step> of(PrintedAction action) {
        Step added = new Step(
                new AddAction(
                        city, action.commitment(), action.id(), action.title().text(), null),
                action.title().line());
        return Stream.of(
                        Stream.of(added),
                        Stream.ofNullable(action.description()).map(text -> describe(action, text)),
                        Stream.ofNullable(action.baseline()).map(baseline -> record(action, baseline)),
                        Stream.ofNullable(action.target()).map(text -> update(action, text)))
                .flatMap(steps -> steps);
    }

    private Step describe(PrintedAction action, PrintedText text) {
        return new Step(
                new DescribeAction(
                        city,
                        action.commitment(),
                        action.id(),
                        text.text(),
                        dates.statedOn(text.lastUpdate(), action.path(Item.DESCRIPTION))),
                text.line());
    }

    private Step record(PrintedAction action, PrintedBaseline baseline) {
        PrintedText sentence = baseline.sentence();
        return new Step(
                new RecordBaseline(
                        city,
                        action.commitment(),
                        action.id(),
                        baseline.template(),
                        null,
                        baseline.measure(),
                        sentence.text(),
                        null,
                        dates.statedOn(sentence.lastUpdate(), action.path(Item.BASELINE))),
                sentence.line());
    }

    private Step update(PrintedAction action, PrintedText text) {
        return new Step(
                new UpdateTarget(
                        city,
                        action.commitment(),
                        action.id(),
                        text.text(),
                        null,
                        null,
                        dates.statedOn(text.lastUpdate(), action.path(Item.TARGET))),
                text.line());
    }
}
