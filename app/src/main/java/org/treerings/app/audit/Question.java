package org.treerings.app.audit;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified, and against what.
 *
 * @param target the URL or directory of a log, or an evidence bundle; absent for this installation
 * @param keys the log's verifier keys, or files that hold them; those of the target if there are none
 * @param origin what the log has to be called
 * @param older a checkpoint that the auditor kept
 * @param log the URL or directory of the log that a bundle is to be compared with
 * @param witnesses verifier keys, or files that hold them
 * @param quorum how many of these have to have signed; all if absent
 */
public record Question(
        @Nullable String target,
        List<String> keys,
        @Nullable String origin,
        @Nullable Path older,
        @Nullable String log,
        List<String> witnesses,
        @Nullable Integer quorum) {}
