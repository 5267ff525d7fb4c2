package org.treerings.kernel.measure;

/**
 * A sentence template as it stood when a value was given.
 *
 * @param code the code of the catalogue's action that it belongs to
 * @param version counts from 1; a version never changes once published
 */
public record TemplateId(String code, int version) {}
