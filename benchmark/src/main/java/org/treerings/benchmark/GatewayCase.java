package org.treerings.benchmark;

import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.treerings.commands.city.RegisterCity;
import org.treerings.kernel.identity.CityId;

/** Sends commands through the gateway to the entities of the domain, each client to commitments of its own. */
record GatewayCase(int clients, double target) implements Case {

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        try (Floor floor = new Floor(path)) {
            String name = "gateway-" + clients;
            List<GatewayClient> ours = officers(name, clients, path.bean(CommandGateway.class));
            return Result.of("gateway", clients, target, settings.turns().warmed(floor.clients(name, clients), ours));
        }
    }

    static List<GatewayClient> officers(String name, int count, CommandGateway gateway) {
        return Streams.clients(name, count, city -> officer(gateway, city));
    }

    static GatewayClient officer(CommandGateway gateway, CityId city) {
        GatewayClient officer = new GatewayClient(gateway, city);
        officer.send(new RegisterCity(city, "City", "PT", null, null, ZoneOffset.UTC, null, null, Words.DAY));
        return officer;
    }
}
