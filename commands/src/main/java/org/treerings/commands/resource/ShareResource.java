package org.treerings.commands.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;

/** Share a file or a link, or say anew what it is. */
public record ShareResource(
        CityId city,
        ResourceId resource,
        Text title,
        Content content,
        @Nullable LocalDate statedOn) implements ResourceCommand {

    ResourceShared event() {
        Text words = Words.text("title", title);
        return new ResourceShared(city, resource, words, ResourceRules.contentIsAccepted(content), statedOn);
    }
}
