package org.treerings.app.house.wrong.commands;

import org.axonframework.eventhandling.EventHandler;

/** A decision that keeps a memory of its own. */
public class DecisionThatListens {

    @EventHandler
    void on(String event) {}
}
