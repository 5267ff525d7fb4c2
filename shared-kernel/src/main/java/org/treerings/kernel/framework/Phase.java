package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;

/** A phase of the Nature Pathway, with a Roman number. */
public record Phase(String number, String code, Map<String, String> title, List<Step> steps) {

    /** One of the nine steps. */
    public record Step(int number, String code, Map<String, String> title) {}
}
