package org.treerings.app.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.treerings.app.ledger.Entry;
import org.treerings.app.web.PublicEntries;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** An entry as a server-sent event: made once, sent to many. */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record Frame(long position, CityId city, byte[] bytes) {

    static Frame of(Entry entry, PublicEntries open) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(bytes("id: " + entry.position() + "\nevent: " + entry.type() + "\ndata: "));
        event.writeBytes(open.json(entry));
        event.writeBytes(bytes("\n\n"));
        return new Frame(entry.position(), new StreamId(entry.stream()).city(), event.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
