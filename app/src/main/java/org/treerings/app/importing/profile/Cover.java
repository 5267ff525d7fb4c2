package org.treerings.app.importing.profile;

import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.kernel.identity.CityId;

/** The first page: whose profile it is and from which day. */
public record Cover(CityId city, Passage name, PrintedDate downloaded) {}
