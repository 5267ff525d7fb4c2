package org.treerings.app.importing.profile;

import java.util.List;
import org.treerings.app.importing.text.Passage;

/**
 * A step of the Nature Pathway.
 *
 * @param line where its title stands
 * @param saysNone whether it states that nothing is linked
 * @param resources the lines of what is linked
 */
public record PathwayStep(int number, String code, int line, boolean saysNone, List<Passage> resources) {}
