package org.treerings.app.web.live;

import java.util.List;

/**
 * What comes next for a stream, perhaps nothing of it for that stream.
 *
 * @param end the position up to which whoever has these knows all
 */
record Stretch(List<Frame> frames, long end) {}
