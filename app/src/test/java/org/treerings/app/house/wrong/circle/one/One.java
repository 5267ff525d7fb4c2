package org.treerings.app.house.wrong.circle.one;

import org.jspecify.annotations.Nullable;
import org.treerings.app.house.wrong.circle.two.Two;

/** Needs the other room. */
public class One {

    @Nullable
    Two two;
}
