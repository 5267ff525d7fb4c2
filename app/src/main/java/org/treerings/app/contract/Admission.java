package org.treerings.app.contract;

/** Whom the doors let in, as they are guarded now. */
public interface Admission {

    /** Whether a door lets in whoever has no token. */
    boolean ofStrangers(String method, String path);

    /** Whether a door lets in whoever has a token, without a role. */
    boolean ofVisitors(String method, String path);
}
