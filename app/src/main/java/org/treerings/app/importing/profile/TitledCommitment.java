package org.treerings.app.importing.profile;

import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.Slug;

/** A commitment by its title: the catalogue's, or the city's own. */
record TitledCommitment(
        CommitmentId id, Title title, @Nullable OfferedCommitment offered, Catalogue catalogue) {

    static TitledCommitment of(Line line, Catalogue catalogue) {
        Title own = Title.own(line);
        return catalogue
                .commitment(line.key())
                .map(named -> new TitledCommitment(
                        named.part().code(), Title.of(line, named.language()), named.part(), catalogue))
                .orElseGet(() ->
                        new TitledCommitment(new CommitmentId(Slug.of(own.text().text())), own, null, catalogue));
    }

    /** Whether the catalogue has the action, but under another commitment. */
    boolean excludes(Line line) {
        return offered != null
                && catalogue.isAction(line.key())
                && catalogue.action(offered, line.key()).isEmpty();
    }

    TitledAction action(Line line) {
        Catalogue.Named<OfferedAction> named =
                offered == null ? null : catalogue.action(offered, line.key()).orElse(null);
        if (named != null) {
            return new TitledAction(named.part().code(), Title.of(line, named.language()), named.part());
        }
        Title own = Title.own(line);
        return new TitledAction(new ActionId(Slug.of(own.text().text())), own, null);
    }
}
