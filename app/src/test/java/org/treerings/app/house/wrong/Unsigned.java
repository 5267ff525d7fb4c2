package org.treerings.app.house.wrong;

/** Its package has no sign. */
public class Unsigned {}
