package org.treerings.app.importing.profile;

import org.treerings.app.importing.text.PrintedDate;
import org.treerings.kernel.measure.Text;

/** A text of an action, where it begins, and when it was last updated. */
public record PrintedText(Text text, int line, PrintedDate lastUpdate) {}
