package org.treerings.commands.resource;

import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.measure.Text;

/** What is shared, and under which title. */
record Shared(Text title, Content content) {

    static Shared of(ResourceShared event) {
        return new Shared(event.title(), event.content());
    }
}
