package org.treerings.app.web.live;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.treerings.app.importing.Decisions;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Server;
import org.treerings.commands.city.DescribeCity;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

/** Many cities in which something happens. */
record LivelyCities(Server server, List<CityId> cities) {

    static final String ALL = "";

    private static final LocalDate STATED = LocalDate.parse("2026-01-01");
    /** What a document says is recorded whichever version was seen. */
    private static final Provenance WHO = Provenance.live(new ActorId("actor-1"), "operator", null)
            .from(new Provenance.Source(DocumentDigest.of(new byte[] {1}), 1, STATED));

    static LivelyCities registered(Server server, int number) {
        List<CityId> ids = IntStream.range(0, number)
                .mapToObj(each -> new CityId("city-" + each))
                .toList();
        LivelyCities cities = new LivelyCities(server, ids);
        ids.forEach(city -> cities.decide(new RegisterCity(
                city, "City " + city, "PT", null, null, ZoneId.of("Europe/Lisbon"), null, null, STATED)));
        return cities;
    }

    void count(int city, long people) {
        decide(new RecordPopulation(cities.get(city), people, null, STATED));
    }

    void describe(int city, String words) {
        decide(new DescribeCity(cities.get(city), new Text(words, "zh"), STATED));
    }

    private void decide(Object command) {
        server.bean(Decisions.class).decide(command, WHO, UUID.randomUUID());
    }

    /** The positions of all that was recorded after one, by city, and under nothing for all of them. */
    Map<String, List<Long>> recordedAfter(long position) {
        Map<String, List<Long>> recorded = new HashMap<>();
        server.bean(Ledger.class).following(position, 1000).forEach(entry -> {
            String city = new StreamId(entry.stream()).city().value();
            recorded.computeIfAbsent(city, _ -> new ArrayList<>()).add(entry.position());
            recorded.computeIfAbsent(ALL, _ -> new ArrayList<>()).add(entry.position());
        });
        return recorded;
    }
}
