package org.treerings.queries.progress;

import java.util.Optional;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.queries.facts.Fact;

/** The sentence that a baseline fills. */
public final class Templates {

    private Templates() {}

    /** The catalogue's, in the version that the baseline was stored with, or the city's own; empty for free words. */
    public static Optional<SentenceTemplate> of(Fact baseline, Framework framework) {
        return framework.sentence(
                baseline.component("template", TemplateId.class), baseline.component("ownTemplate", OwnTemplate.class));
    }
}
