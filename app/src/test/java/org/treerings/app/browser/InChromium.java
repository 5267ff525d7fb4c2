package org.treerings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Visit}, and fails it if a page did what none may do. */
final class InChromium implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(InChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        House house = context.getRoot().getStore(OURS).computeIfAbsent(House.class, _ -> House.open(), House.class);
        Visit visit = new Visit(house);
        context.getStore(OURS).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(OURS).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.close();
            assertThat(visit.faults()).as("faults of the pages").isEmpty();
        }
    }
}
