package org.treerings.queries.profile;

import java.time.Instant;
import java.time.ZoneId;
import org.treerings.kernel.identity.CityId;

/**
 * A profile as it is sent. Position and framework version tell two documents of a city apart.
 *
 * @param timeZone whose days are the city's days
 * @param json the {@link Profile}, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
public record ReadyDocument(
        CityId city, long position, Instant recordedAt, String frameworkVersion, ZoneId timeZone, byte[] json) {}
