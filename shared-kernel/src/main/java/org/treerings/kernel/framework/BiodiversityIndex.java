package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;

/**
 * The City Biodiversity Index in one edition.
 *
 * @param maximum points of all indicators together
 */
public record BiodiversityIndex(
        String edition, Map<String, String> name, int maximum, List<Component> components, List<Indicator> indicators) {

    /** A core component: the indicators from {@code first} to {@code last}, worth {@code maximum} points together. */
    public record Component(String code, Map<String, String> name, int first, int last, int maximum) {}
}
