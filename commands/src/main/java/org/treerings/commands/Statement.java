package org.treerings.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Provenance.Source;

/**
 * When something was said, and knowing what.
 *
 * @param day from which it counts
 * @param heardOn the day of the document that tells it, else the day it was recorded
 * @param recordedOn the city's day on which it was recorded: today, for a command
 * @param seen which version of the item was seen by whoever says it
 */
public record Statement(LocalDate day, LocalDate heardOn, LocalDate recordedOn, Seen seen) {

    /**
     * What a command states.
     *
     * @throws CommandRejected if nobody knows since when, or if that day is yet to come
     */
    public static Statement of(@Nullable LocalDate statedOn, Map<String, ?> metadata, Clock clock, ZoneId timeZone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZone);
        Source source = Provenance.of(metadata).source();
        LocalDate heardOn = source == null ? today : source.date();
        LocalDate day = Rules.dayIsKnown(statedOn, source);
        Rules.dayHasCome(day, today);
        return new Statement(day, heardOn, today, Seen.of(metadata));
    }

    /** What a recorded event states. */
    public static Statement of(CityEvent event, EventMessage<?> message, ZoneId timeZone) {
        LocalDate recordedOn = LocalDate.ofInstant(message.getTimestamp(), timeZone);
        Provenance provenance = Provenance.of(message.getMetaData());
        Source source = provenance.source();
        return new Statement(
                provenance.countsFrom(event, message.getTimestamp(), timeZone),
                source == null ? recordedOn : source.date(),
                recordedOn,
                Seen.UNASKED);
    }
}
