/**
 * What has ever happened: read the file names. One record per event, all permitted by {@link CityEvent}; the name under
 * which each is stored stands on it and never changes.
 */
@NullMarked
package org.treerings.kernel.event;

import org.jspecify.annotations.NullMarked;
