package org.treerings.queries.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.queries.Json;

/**
 * A profile as it is sent. Position, day, framework and rule version tell two documents of a city apart.
 *
 * @param timeZone whose days are the city's days
 * @param day for which it was told
 * @param json the {@link Profile}, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
public record ReadyDocument(
        CityId city,
        long position,
        Instant recordedAt,
        String frameworkVersion,
        String ruleVersion,
        ZoneId timeZone,
        LocalDate day,
        byte[] json) {

    /** Of a digest's value, before its digits. */
    private static final int PREFIX = "sha256:".length();

    /** Of a digest, enough to tell the few states of one document apart. */
    private static final int DIGITS = 16;

    static ReadyDocument of(Profile profile, ZoneId timeZone) {
        return new ReadyDocument(
                profile.id(),
                profile.position(),
                profile.recordedAt(),
                profile.frameworkVersion(),
                profile.ruleVersion(),
                timeZone,
                profile.day(),
                Json.documents().writeValueAsBytes(profile));
    }

    /** The same for a former state, which may have lost since what was erased: its bytes tell. */
    public String formerTag() {
        return tag() + "-" + DocumentDigest.of(json).value().substring(PREFIX, PREFIX + DIGITS);
    }

    /** All that the document follows from, as a strong validator without its quotes. */
    public String tag() {
        return position + "-" + day + "-" + frameworkVersion + "-" + ruleVersion;
    }
}
