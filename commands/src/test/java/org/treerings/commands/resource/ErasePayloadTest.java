package org.treerings.commands.resource;

import org.junit.jupiter.api.Test;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.identity.StreamId;

class ErasePayloadTest extends Scenario<Resource> {

    private static final String TODAY = "2026-06-01";
    private static final Content LINK = new Content.Link("https://anshun.example/li-wei");
    private static final ResourceShared SHARED =
            new ResourceShared(ANSHUN, INVENTORY, english("Li Wei"), LINK, day(TODAY));
    private static final String REASON = "A private page";

    ErasePayloadTest() {
        super(Resource.class, StreamId.resource(ANSHUN, INVENTORY));
    }

    @Test
    void erasesWhatWasShared() {
        given(TODAY, SHARED);
        when(TODAY, new ErasePayload(ANSHUN, INVENTORY, entry(0), REASON, day(TODAY)))
                .records(new PayloadErased(ANSHUN, entry(0), REASON, day(TODAY)));
    }

    @Test
    void sharesTheSameAnewOnceItWasErased() {
        given(TODAY, SHARED);
        given(TODAY, new PayloadErased(ANSHUN, entry(0), REASON, day(TODAY)));
        when(TODAY, seen(entry(0)), new ShareResource(ANSHUN, INVENTORY, SHARED.title(), LINK, day(TODAY)))
                .records(SHARED);
    }
}
