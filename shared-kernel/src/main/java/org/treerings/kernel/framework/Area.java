package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;

/** An action area. Titles are language to text, here and in all of the catalogue. */
public record Area(int number, String code, Map<String, String> title, List<OfferedCommitment> commitments) {}
