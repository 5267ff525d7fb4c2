package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/**
 * Where the city starts from.
 *
 * @param measure fills the catalogue's sentence, or that of the city's own
 * @param ownTemplate a sentence of the city's own
 * @param sentence free words where there is no template; else rendered from the template unless given
 */
record BaselineBody(
        @Nullable Values measure,
        @Nullable TemplateBody ownTemplate,
        @Nullable String sentence,
        @Nullable String language,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn,
        @Nullable String reason,
        @Nullable EntryId corrects)
        implements Said {}
