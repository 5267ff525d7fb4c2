package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** What is fetched from a city, whole or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsIT {

    private static final String RESOURCES = "/api/cities/anshun/resources";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.send(Server.multipart(
                        server.as("officer-anshun", server.request(RESOURCES + "?id=trees")),
                        Server.part("file", "district,trees\n".getBytes(UTF_8))))
                .hasStatus(201);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {RESOURCES + "/trees", "/api/cities/anshun/events"})
    void mayTakeAsLongAsTheirReadersDo(String path) throws Exception {
        server.get("/api/cities/anshun");
        WebApplicationContext doors =
                Objects.requireNonNull(server.bean(DispatcherServlet.class).getWebApplicationContext());
        MvcResult answer = MockMvcBuilders.webAppContextSetup(doors)
                .build()
                .perform(get(path).accept(MediaType.APPLICATION_NDJSON, MediaType.TEXT_PLAIN))
                .andReturn();
        assertThat(Objects.requireNonNull(answer.getRequest().getAsyncContext()).getTimeout())
                .isEqualTo(-1);
        answer.getAsyncResult();
    }

    @Test
    void areNotSentAgainToWhoeverHasThem() {
        Answer file = server.get(RESOURCES + "/trees").hasStatus(200);
        assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
        Answer again = server.send(server.request(RESOURCES + "/trees").header("If-None-Match", file.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(file.header("ETag"));
        assertThat(again.body()).isEmpty();
        assertThat(server.send(server.request(RESOURCES + "/trees").header("If-None-Match", "\"another\""))
                        .text())
                .isEqualTo(file.text());
    }

    @Test
    void leadToLinksInAnyScript() {
        new Officer(server)
                .send(
                        "POST",
                        RESOURCES,
                        "{\"id\": \"wetland\", \"title\": \"Wetland\", \"url\": \"https://example.org/安顺湿地?q=é%20\"}")
                .hasStatus(201);
        assertThat(server.get(RESOURCES + "/wetland").hasStatus(303).header("Location"))
                .isEqualTo("https://example.org/%E5%AE%89%E9%A1%BA%E6%B9%BF%E5%9C%B0?q=%C3%A9%20");
    }
}
