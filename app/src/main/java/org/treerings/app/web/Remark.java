package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about any change.
 *
 * @param reason why, in a few words
 * @param statedOn the day the city says it; today where it is absent
 */
@Schema(example = "{\"reason\": \"The office passed on\", \"statedOn\": \"2026-11-22\"}")
record Remark(@Nullable String reason, @Nullable LocalDate statedOn) {

    private static final int LONGEST = 2000;

    static @Nullable String why(@Nullable Remark remark) {
        String reason = remark == null ? null : remark.reason();
        if (reason != null && (reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl))) {
            throw new BadParameter(
                    "reason", "reason must be words on one line, of at most " + LONGEST + " characters.");
        }
        return reason;
    }

    static LocalDate day(@Nullable Remark remark, LocalDate today) {
        LocalDate asked = remark == null ? null : Day.of("statedOn", remark.statedOn());
        return asked == null ? today : asked;
    }
}
