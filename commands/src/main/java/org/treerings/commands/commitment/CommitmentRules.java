package org.treerings.commands.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;

/** What a commitment refuses, and why. */
final class CommitmentRules {

    private CommitmentRules() {}

    static void commitmentIsMade(Versions<Standing<String>> commitment, CommitmentId id) {
        if (!Standing.ever(commitment)) {
            throw new CommandRejected(
                    "unknown-commitment", "commitment", "The city has not made commitment " + id + "; make it first.");
        }
    }

    static void commitmentIsNotWithdrawn(Versions<Standing<String>> commitment, CommitmentId id, Statement statement) {
        if (Standing.isWithdrawn(commitment, statement)) {
            throw new CommandRejected(
                    "commitment-withdrawn",
                    "commitment",
                    "Commitment " + id + " is withdrawn on " + statement.day() + "; make it again first.");
        }
    }

    static void commitmentStandsUnderNoOtherTitle(
            Versions<Standing<String>> commitment, CommitmentId id, Statement statement) {
        Standing.on(commitment, statement).ifPresent(title -> {
            throw new CommandRejected(
                    "commitment-already-made",
                    "title",
                    "Commitment " + id + " is made under the title \"" + title + "\"; give that one.");
        });
    }

    static Action actionIsAdded(@Nullable Action action, ActionId id) {
        if (action == null || !Standing.ever(action.standing())) {
            throw new CommandRejected(
                    "unknown-action", "action", "The city has not added action " + id + " here; add it first.");
        }
        return action;
    }

    static void actionIsNotWithdrawn(Versions<Standing<String>> action, ActionId id, Statement statement) {
        if (Standing.isWithdrawn(action, statement)) {
            throw new CommandRejected(
                    "action-withdrawn",
                    "action",
                    "Action " + id + " is withdrawn on " + statement.day() + "; add it again first.");
        }
    }

    static void actionStandsUnderNoOtherTitle(Versions<Standing<String>> action, ActionId id, Statement statement) {
        Standing.on(action, statement).ifPresent(title -> {
            throw new CommandRejected(
                    "action-already-added",
                    "title",
                    "Action " + id + " is added under the title \"" + title + "\"; give that one.");
        });
    }

    /** An action of the catalogue belongs where the catalogue lists it; the city's own belongs anywhere. */
    static void actionIsOfferedHereOrNowhere(Framework framework, CommitmentId commitment, ActionId action) {
        List<CommitmentId> homes = framework.areas().stream()
                .flatMap(area -> area.commitments().stream())
                .map(OfferedCommitment::code)
                .filter(offered -> framework.action(offered, action).isPresent())
                .toList();
        if (!homes.isEmpty() && !homes.contains(commitment)) {
            throw new CommandRejected(
                    "action-belongs-to-another-commitment",
                    "action",
                    "The catalogue lists action " + action + " under " + homes.getFirst() + "; add it there.");
        }
    }

    static @Nullable SentenceTemplate templateIsOfTheAction(
            Framework framework, @Nullable TemplateId template, ActionId action) {
        if (template == null) {
            return null;
        }
        return framework
                .template(template)
                .filter(_ -> template.code().equals(action.value()))
                .orElseThrow(() -> new CommandRejected(
                        "unknown-template",
                        "template",
                        "Action " + action + " has no sentence " + template.code() + " in version " + template.version()
                                + "; give its own, or none for free words."));
    }

    static void dueAfterItWasStated(@Nullable LocalDate dueOn, Statement statement) {
        if (dueOn != null && !Rules.dayIsInTheCalendar("dueOn", dueOn).isAfter(statement.day())) {
            throw new CommandRejected(
                    "due-not-after-stated",
                    "dueOn",
                    "A target of " + statement.day() + " cannot be due on " + dueOn + "; give a later day.");
        }
    }

    static void shareIsComplete(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        boolean none = numerator == null && denominator == null;
        boolean both = numerator != null && numerator.signum() >= 0 && denominator != null && denominator.signum() > 0;
        if (!none && !both) {
            throw new CommandRejected(
                    "incomplete-share",
                    denominator == null || denominator.signum() <= 0 ? "denominator" : "numerator",
                    "Give both parts of the share, the lower one greater than 0 and the upper one at least 0, or none.");
        }
    }

    /** The entry that holds the value. */
    static EntryId valueIsThere(Versions<?> item, Item name, Statement statement) {
        return item.legible(statement.day())
                .map(Version::entry)
                .orElseThrow(() -> new CommandRejected(
                        "nothing-to-confirm",
                        "item",
                        "There is no " + name.word() + " on " + statement.day() + "; record one instead."));
    }
}
