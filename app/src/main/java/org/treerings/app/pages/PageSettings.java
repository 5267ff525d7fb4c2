package org.treerings.app.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages come in the reader's language. */
@Configuration(proxyBeanMethods = false)
class PageSettings implements WebMvcConfigurer {

    private static final String[] PAGES = {
        "/", "/cities/**", "/entries/*", "/verify", "/dashboard", "/desk", "/sign-in", "/oauth2/sign-in"
    };

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choice()).addPathPatterns(PAGES);
    }

    /** Whoever chooses a language keeps it; one that we do not speak chooses nothing. */
    private static final class Choice extends LocaleChangeInterceptor {

        Choice() {
            setParamName(ReaderLanguage.NAME);
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return ReaderLanguage.spoken(value);
        }
    }
}
