package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the contract says of the bodies that change something: all that the doors take, and what it means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesIT {

    private Server server;
    private JsonNode contract;

    @BeforeAll
    void start() {
        server = Server.empty();
        contract = server.send(server.request("/v3/api-docs")).hasStatus(200).json();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void describesEveryFieldThatADoorTakes() {
        Map<String, Set<String>> taken = new HashMap<>();
        server.beans(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((door, method) -> MatrixIT.names(door)
                                .forEach(name -> taken.merge(name, fields(method), BodiesIT::both))));
        changes().forEach(operation -> {
            DescribedBody body = DescribedBody.of(contract, operation);
            assertThat(body.own()).as(operation.door()).isNotEmpty().isEqualTo(taken.get(operation.door()));
            assertThat(body.undescribed()).as(operation.door()).isEmpty();
        });
    }

    private static Set<String> fields(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .flatMap(parameter -> Stream.of(parameter.getParameterType().getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** A link or a file is shared at one address. */
    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    @Test
    void describesTheFormOfAFileToShare() {
        Operation sharing = operation("POST /api/cities/{city}/resources");
        JsonNode file = sharing.json().at("/requestBody/content/multipart~1form-data/schema/properties/file");
        assertThat(file.path("description").asString("")).isNotBlank();
        assertThat(sharing.json()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asString().equals("query"))
                        .filter(parameter -> !parameter.path("required").asBoolean())
                        .filter(parameter -> parameter.has("description"))
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrder("id", "title", "language", "statedOn", "reason");
    }

    /** Each is sent in a line of answers.txt, and accepted. */
    @Test
    void showsABodyForEveryChangeThatIsTriedAsItStands() {
        Set<String> tried = Asked.all().stream()
                .filter(Asked::showsTheExample)
                .map(asked -> asked.method() + " " + asked.door())
                .collect(Collectors.toSet());
        assertThat(changes()).allSatisfy(operation -> {
            assertThat(operation.body().path("example").isObject()).isTrue();
            assertThat(tried).contains(operation.door());
        });
    }

    @Test
    void asksForAVersionWhereSomethingMayBeThere() {
        assertThat(changes()
                        .filter(operation -> !operation.parameters().contains("If-Match"))
                        .map(Operation::door))
                .containsExactlyInAnyOrder(
                        "PUT /api/cities/{city}",
                        "PUT /api/cities/{city}/officers/{officer}",
                        "DELETE /api/cities/{city}/officers/{officer}",
                        "POST /api/entries/{entry}/erasure",
                        "POST /api/entries/{entry}/retraction");
        assertThat(changes())
                .allSatisfy(operation -> assertThat(operation.parameters())
                        .contains("Idempotency-Key")
                        .doesNotContain("edit"));
    }

    @Test
    void tellsWhereASharedResourceIs() {
        assertThat(operation("POST /api/cities/{city}/resources")
                        .json()
                        .at("/responses/201/headers")
                        .propertyNames())
                .containsExactly("Location");
    }

    @Test
    void showsWhatIsAnsweredToAChange() {
        assertThat(changes()).allSatisfy(operation -> {
            List<JsonNode> answers = operation.json().path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .map(answer -> answer.getValue().at("/content/application~1json"))
                    .toList();
            assertThat(answers).hasSize(1).allSatisfy(answer -> {
                assertThat(answer.at("/schema/$ref").asString()).endsWith("/Written");
                assertThat(answer.at("/example").propertyNames()).containsExactlyInAnyOrder("entries", "position");
            });
        });
    }

    private Stream<Operation> changes() {
        return Operation.all(contract).filter(Operation::changes);
    }

    private Operation operation(String door) {
        return Operation.all(contract)
                .filter(each -> each.door().equals(door))
                .findFirst()
                .orElseThrow(() -> new AssertionError(door));
    }
}
