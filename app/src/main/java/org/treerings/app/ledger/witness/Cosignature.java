package org.treerings.app.ledger.witness;

import org.treerings.app.ledger.checkpoint.Note;

/**
 * What a witness put under a checkpoint.
 *
 * @param note as the log signed it
 * @param size of the tree that the checkpoint is about
 */
public record Cosignature(String witness, Note note, long size, Note.Signature signature) {}
