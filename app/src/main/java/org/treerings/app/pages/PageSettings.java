package org.treerings.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages come in the reader's language, and run no script but ours. */
@Configuration(proxyBeanMethods = false)
class PageSettings implements WebMvcConfigurer {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] PAGES = {"/", "/cities/**", "/entries/*", "/verify", "/dashboard"};

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choice()).addPathPatterns(PAGES);
        registry.addInterceptor(new Policy()).addPathPatterns(PAGES);
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

    /** Goes before the policy of all other doors, which allows no script at all. */
    private static final class Policy implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            return true;
        }
    }
}
