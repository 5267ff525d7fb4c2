package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.treerings.app.importing.profile.Profile;

/** Looks at a profile for one kind of trouble. */
interface Check {

    Stream<Finding> findings(Profile profile);
}
