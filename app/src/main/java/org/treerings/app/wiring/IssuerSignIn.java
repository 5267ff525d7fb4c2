package org.treerings.app.wiring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The pages as a client of an issuer that somebody else runs, where the settings name one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(IssuerWiring.OtherDatabase.class)
@ConditionalOnProperty("spring.security.oauth2.client.registration.treerings.client-id")
class IssuerSignIn {

    /** Asks the issuer for its addresses when the first one signs in: the house starts without it. */
    @Bean
    ClientRegistrationRepository issuers(OAuth2ClientProperties settings) {
        OAuth2ClientPropertiesMapper mapper = new OAuth2ClientPropertiesMapper(settings);
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                List.copyOf(mapper.asClientRegistrations().values())));
    }
}
