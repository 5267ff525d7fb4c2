package org.treerings.app.erasure;

import java.time.LocalDate;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/** Which command erases an entry: each kind of stream takes its own. */
public final class ErasePayloads {

    private ErasePayloads() {}

    /**
     * The command to the stream of an entry.
     *
     * @param day on which it is erased
     */
    public static Object of(StreamId stream, EntryId entry, String reason, LocalDate day) {
        CityId city = stream.city();
        return switch (stream.kind()) {
            case "city" -> new org.treerings.commands.city.ErasePayload(city, entry, reason, day);
            case "commitment" ->
                new org.treerings.commands.commitment.ErasePayload(
                        city, new CommitmentId(stream.rest()), entry, reason, day);
            case "pathway" -> new org.treerings.commands.pathway.ErasePayload(city, entry, reason, day);
            case "index" ->
                new org.treerings.commands.index.ErasePayload(
                        city, Integer.parseInt(stream.rest()), entry, reason, day);
            case "resource" ->
                new org.treerings.commands.resource.ErasePayload(
                        city, new ResourceId(stream.rest()), entry, reason, day);
            case "officers" -> new org.treerings.commands.officers.ErasePayload(city, entry, reason, day);
            default -> throw new IllegalArgumentException("nothing is known of the stream " + stream);
        };
    }
}
