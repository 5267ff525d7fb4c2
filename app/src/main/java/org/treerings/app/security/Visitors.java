package org.treerings.app.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.treerings.kernel.identity.CityId;

/**
 * Reads a visitor off a token: issuer and subject say who, the claim {@code roles} has words of {@link Role}, the claim
 * {@code cities} the ids of those that an officer speaks for.
 */
public final class Visitors {

    public static final String ROLES = "roles";
    public static final String CITIES = "cities";

    private final Directory directory;

    public Visitors(Directory directory) {
        this.directory = directory;
    }

    public Visitor of(Jwt token) {
        String issuer = String.valueOf(token.getClaimAsString("iss"));
        Person person = new Person(
                issuer,
                requireNonNull(token.getSubject()),
                first(token, "name", "preferred_username"),
                first(token, "email"));
        Set<CityId> cities = words(token, CITIES).map(CityId::new).collect(toUnmodifiableSet());
        return new Visitor(directory.actor(person), roles(token), cities::contains);
    }

    /** The authorities that a token's roles give, one each. */
    public static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    private static Set<Role> roles(Jwt token) {
        return words(token, ROLES).map(Role::claimed).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    private static Stream<String> words(Jwt token, String claim) {
        List<String> words = token.getClaimAsStringList(claim);
        return words == null ? Stream.of() : words.stream();
    }

    private static @Nullable String first(Jwt token, String... claims) {
        return Stream.of(claims)
                .map(token::getClaimAsString)
                .filter(text -> text != null && Person.canBe(text))
                .findFirst()
                .orElse(null);
    }
}
