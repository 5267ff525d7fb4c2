package org.treerings.app.importing.profile;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.identity.ActionId;

/** An action by its title: the catalogue's, or the city's own. */
record TitledAction(ActionId id, Title title, @Nullable OfferedAction offered) {}
