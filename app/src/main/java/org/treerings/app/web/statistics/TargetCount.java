package org.treerings.app.web.statistics;

import java.util.Map;

/**
 * How far the cities cover a target of the global biodiversity framework.
 *
 * @param subject what it is about, by language
 * @param actions that the catalogue aligns to it, out of all
 * @param cities that take at least one of those, out of all
 */
record TargetCount(int number, Map<String, String> subject, Count actions, Count cities) {}
