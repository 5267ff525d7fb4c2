package org.treerings.app.house.wrong.circle.two;

import org.jspecify.annotations.Nullable;
import org.treerings.app.house.wrong.circle.one.One;

/** Needs the other room. */
public class Two {

    @Nullable
    One one;
}
