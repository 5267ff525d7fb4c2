package org.treerings.app.house.wrong.app.web;

import org.jspecify.annotations.Nullable;
import org.treerings.app.wiring.EmbeddedDatabase;

/** A room that fetches its own parts. */
public class RoomThatAssembles {

    @Nullable
    EmbeddedDatabase database;
}
