/**
 * Tree heads and who signed them: checkpoints (C2SP tlog-checkpoint) as signed notes, the log's keys, and the keys that
 * verify.
 */
@NullMarked
package org.treerings.app.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
