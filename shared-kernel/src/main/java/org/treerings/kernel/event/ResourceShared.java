package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;

/** The city shares a file or a link, for links from the Nature Pathway and as evidence of its reports. */
@Stored(name = "resource-shared")
public record ResourceShared(
        CityId city,
        ResourceId resource,
        Text title,
        Content content,
        @Nullable LocalDate statedOn) implements ResourceEvent {}
