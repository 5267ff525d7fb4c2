package org.treerings.kernel.event;

import java.math.BigDecimal;

/** A place in degrees of WGS 84, north and east positive. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
