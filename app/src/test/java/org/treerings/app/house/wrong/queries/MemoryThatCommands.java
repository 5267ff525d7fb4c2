package org.treerings.app.house.wrong.queries;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** A memory that acts. */
public class MemoryThatCommands {

    @Nullable
    CommandGateway commands;
}
