package org.treerings.app.importing;

/** A line of a document that found no place in what was read. */
public record UnplacedLine(int line, String text) {}
