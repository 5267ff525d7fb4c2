package org.treerings.app.importing.profile;

import org.treerings.app.importing.text.Line;

/** A line and what it is. */
record Token(Part part, Line line) {}
