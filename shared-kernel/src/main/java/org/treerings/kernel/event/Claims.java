package org.treerings.kernel.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a document prints about itself. None of them is derived from the record, none of them enters it.
 *
 * @param actions actions said to be made
 * @param indexPoints points of the City Biodiversity Index, of 112
 */
public record Claims(
        @Nullable Integer actions,
        List<Award> awards,
        @Nullable Integer indexPoints,
        List<IndexComponent> indexComponents) {

    /** A level of an award track, by its codes, and how much of it is said to be reached. */
    public record Award(String track, String level, int percent) {}

    /** Points said to be reached in a core component of the index, and whether the city has started on it. */
    public record IndexComponent(String component, int points, boolean started) {}
}
