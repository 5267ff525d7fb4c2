package org.treerings.app.wiring;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.StaleItem;
import org.treerings.commands.VersionRequired;

/**
 * Has decisions rest on whole streams. One that appends is checked by the append itself: it fails where another process
 * has written to the stream since the entity was cached. One that appends nothing is checked here, so that no refusal
 * and no "holds already" is told of a state that has passed. Either way the entity is forgotten and may be asked again.
 */
final class WholeStream implements HandlerEnhancerDefinition {

    private static final long NONE = -1;

    private final Ledger ledger;

    WholeStream(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public <T> @NonNull MessageHandlingMember<T> wrapHandler(@NonNull MessageHandlingMember<T> handler) {
        return handler.canHandleMessageType(CommandMessage.class) ? new Checked<>(handler) : handler;
    }

    private void check(Message<?> command, @Nullable Long known) {
        String stream = Entities.target((CommandMessage<?>) command).getIdentifier();
        if (ledger.lastVersion(stream).orElse(NONE) != (known == null ? NONE : known)) {
            throw new ConcurrencyException("another process has written to " + stream);
        }
    }

    private final class Checked<T> extends WrappedMessageHandlingMember<T> {

        private Checked(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(@NonNull Message<?> command, @Nullable T entity) throws Exception {
            Long known = AggregateLifecycle.getVersion();
            try {
                Object changed = super.handle(command, entity);
                if (Boolean.FALSE.equals(changed)) {
                    check(command, known);
                }
                return changed;
            } catch (CommandRejected | StaleItem | VersionRequired e) {
                check(command, known);
                throw e;
            }
        }
    }
}
