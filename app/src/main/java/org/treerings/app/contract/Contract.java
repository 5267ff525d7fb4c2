package org.treerings.app.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Completes what the doors' signatures say with what they all have in common. */
public final class Contract implements OpenApiCustomizer {

    private static final String TOKEN = "token";
    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            Map.entry("city", "anshun"),
            Map.entry("path", "overview/population"),
            Map.entry("actor", "actor-5f2b8c0d1e3a4f69"),
            Map.entry("role", "officer"),
            Map.entry("kind", "target-updated"),
            Map.entry("staleAfter", "P180D"),
            Map.entry("key", "anshun.increase-protected-areas.target"),
            Map.entry("digest", "sha256:" + "0f".repeat(32)),
            Map.entry("entry", "5f6c1c3e-6f0b-4b8e-9d59-5b1f6a7c2d10"),
            Map.entry("commitment", "protect-connect-restore-ecosystems"),
            Map.entry("action", "increase-protected-areas"),
            Map.entry("country", "CN"),
            Map.entry("year", 2026),
            Map.entry("other", 2025),
            Map.entry("number", 1),
            Map.entry("step", 3),
            Map.entry("resource", "wetland-map"),
            Map.entry("projection", "facts"),
            Map.entry("officer", "actor-5f2b8c0d1e3a4f69"),
            Map.entry("If-Match", "\"60\""),
            Map.entry("Idempotency-Key", "8e03978e-40d5-43e8-bc93-6894a57f9324"));

    private final Admission admission;
    private final SecurityScheme tokens;

    public Contract(Admission admission, SecurityScheme tokens) {
        this.admission = admission;
        this.tokens = tokens;
    }

    static {
        Shapes.tell();
    }

    @Override
    public void customise(OpenAPI contract) {
        contract.info(new Info()
                .title("Treerings")
                .version("1")
                .description(
                        "What cities promise nature, when they said so, and how far they have come. Reading needs no"
                                + " token; writing does. What is refused is answered with a problem document (RFC 9457) whose"
                                + " code is stable: see /problems."));
        contract.setServers(List.of());
        contract.getComponents().addSecuritySchemes(TOKEN, tokens);
        contract.getComponents().addSchemas("Problem", ProblemSchema.create());
        Changes changes = new Changes(Examples.read(), Fields.of(contract.getComponents()));
        contract.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> complete(door(method, path), operation, changes)));
    }

    private Door door(HttpMethod method, String path) {
        String address = path.replaceAll("\\{[^}]+}", "x");
        return new Door(
                method,
                path,
                admission.ofStrangers(method.name(), address),
                !admission.ofVisitors(method.name(), address));
    }

    private static void complete(Door door, Operation operation, Changes changes) {
        changes.describe(door, operation);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Contract::exemplify);
        }
        operation.setTags(operation.getTags().stream()
                .map(tag -> tag.replace("-controller", ""))
                .toList());
        Freshness.describe(door, operation);
        if (!door.open()) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        }
        Refusals.of(door, operation)
                .forEach((status, response) -> operation.getResponses().addApiResponse(status, response));
    }

    private static void exemplify(Parameter parameter) {
        if (parameter.getExample() == null) {
            parameter.setExample(EXAMPLES.get(parameter.getName()));
        }
    }
}
