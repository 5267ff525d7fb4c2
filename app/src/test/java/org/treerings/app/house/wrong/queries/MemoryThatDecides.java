package org.treerings.app.house.wrong.queries;

import org.axonframework.commandhandling.CommandHandler;

/** A memory that is asked to decide. */
public class MemoryThatDecides {

    @CommandHandler
    void handle(String command) {}
}
