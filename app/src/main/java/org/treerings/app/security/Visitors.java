package org.treerings.app.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.treerings.kernel.identity.CityId;

/** Reads a visitor off a token: claim {@code roles} has the words of {@link Role}, claim {@code cities} their ids. */
public final class Visitors {

    public static final String ROLES = "roles";
    public static final String CITIES = "cities";

    private final Directory directory;

    public Visitors(Directory directory) {
        this.directory = directory;
    }

    public Visitor of(Jwt token) {
        Set<CityId> cities = words(token, CITIES).stream().map(CityId::new).collect(toUnmodifiableSet());
        String issuer = String.valueOf(token.getClaimAsString("iss"));
        return new Visitor(directory.actor(issuer, String.valueOf(token.getSubject())), roles(token), cities);
    }

    /** The authorities that a token's roles give, one each. */
    public static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    private static Set<Role> roles(Jwt token) {
        return words(token, ROLES).stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }

    private static List<String> words(Jwt token, String claim) {
        List<String> words = token.getClaimAsStringList(claim);
        return words == null ? List.of() : words;
    }
}
