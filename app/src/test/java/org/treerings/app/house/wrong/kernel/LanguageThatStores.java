package org.treerings.app.house.wrong.kernel;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** The language, with a database in it. */
public class LanguageThatStores {

    @Nullable
    Connection connection;
}
