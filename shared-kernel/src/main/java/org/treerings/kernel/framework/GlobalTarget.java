package org.treerings.kernel.framework;

import java.util.Map;

/**
 * A target of the Kunming-Montreal Global Biodiversity Framework.
 *
 * @param number from 1 to 23
 * @param subject what it is about, in a few words of our own, by language
 */
public record GlobalTarget(int number, Map<String, String> subject) {}
