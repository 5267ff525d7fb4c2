package org.treerings.app.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads may wait for a write. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    private final ReadSide readSide;

    WebSettings(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReadYourWrites(readSide))
                .addPathPatterns("/api/**")
                // There, after says where to begin.
                .excludePathPatterns("/api/stream");
    }
}
